import type { ClaimId } from '#domain/ids.ts';
import { useWords } from '#i18n/useWords.ts';
import { isAwaited } from '#state/selectors/isAwaited.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { ClickedGround } from './ClickedGround.tsx';
import { LeftOutOfPlace } from './LeftOutOfPlace.tsx';
import { NearestFront } from './NearestFront.tsx';
import { NoteCorrections } from './NoteCorrections.tsx';
import { NoteHeader } from './NoteHeader.tsx';
import { NoteLinks } from './NoteLinks.tsx';
import { PlaceClaims } from './PlaceClaims.tsx';
import { PlaceControl } from './PlaceControl.tsx';

/**
 * The note of a place: who holds it on the day shown and why, the other claims up to that day, and what happened next. It
 * grows only downwards while its files come.
 *
 * @param cameFrom - the claim whose own note was left for this one.
 */
export function PlaceNote({ cameFrom }: { cameFrom: ClaimId | null }) {
  const { own, say, locale } = useWords();
  const place = useMapStore((state) => (state.place === null ? undefined : state.places.get(state.place)));
  const shown = useMapStore(selectShownDay);
  const isControlAwaited = useMapStore((state) => isAwaited(state, 'control', 'histories'));
  const areClaimsAwaited = useMapStore((state) => isAwaited(state, 'claims', 'sources'));
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
        {isControlAwaited ? (
          <p className="note-lead">{say('note.waiting')}</p>
        ) : (
          <>
            <ClickedGround place={place} date={shown} />
            <PlaceControl id={place.id} date={shown} />
            <NearestFront place={place} />
            {areClaimsAwaited ? (
              <p className="note-quiet">{say('note.claimsWaiting')}</p>
            ) : (
              <>
                <PlaceClaims date={shown} cameFrom={cameFrom} />
                <LeftOutOfPlace id={place.id} />
                <NoteCorrections />
                <NoteLinks id={place.id} />
              </>
            )}
          </>
        )}
      </div>
    </>
  );
}
