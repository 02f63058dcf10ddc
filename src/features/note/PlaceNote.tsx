import { useWords } from '#i18n/useWords.ts';
import { selectClaimsOfPlace } from '#state/selectors/selectClaimsOfPlace.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { NoteHeader } from './NoteHeader.tsx';
import { NoteLink } from './NoteLink.tsx';
import { PlaceControl } from './PlaceControl.tsx';

/** The note of a place: who holds it on the day shown and why, the claims up to that day, and what happened next. */
export function PlaceNote() {
  const { own, say, day, locale } = useWords();
  const place = useMapStore((state) => (state.place === null ? undefined : state.places.get(state.place)));
  const claimsState = useMapStore((state) => state.files.claims);
  const { before, after } = useMapStore(selectClaimsOfPlace);
  const shown = useMapStore(selectShownDay);
  if (!place || !shown) return <NoteHeader title={say('note.waiting')} />;
  const other = locale === 'en' ? 'ar' : 'en';
  const kind = say(`place.${place.kind}`);
  return (
    <>
      <NoteHeader title={own(place.name)} />
      <div className="note-body">
        <p className="note-kind">
          {locale === 'en' && place.governorate ? say('place.of', { kind, governorate: place.governorate }) : kind}
          {place.name[other] ? ' · ' : null}
          <span lang={other}>{place.name[other]}</span>
        </p>
        <PlaceControl place={place} date={shown} />
        {claimsState === 'ready' ? (
          <h4>{say('note.claims', { count: before.length, date: day(shown) })}</h4>
        ) : (
          <p className="note-quiet">
            {say(typeof claimsState === 'object' ? 'state.failed.claims' : 'note.claimsWaiting')}
          </p>
        )}
        {before.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} isOpenable />
        ))}
        {after.length > 0 ? <h4>{say('note.next')}</h4> : null}
        {after.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} isOpenable />
        ))}
        <NoteLink />
      </div>
    </>
  );
}
