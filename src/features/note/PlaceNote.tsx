import type { ClaimId } from '#domain/ids.ts';
import { useWords } from '#i18n/useWords.ts';
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
 * The note of a place: who holds it on the day shown and why, the other claims up to that day, and what happened next.
 *
 * @param cameFrom - the claim whose own note was left for this one.
 */
export function PlaceNote({ cameFrom }: { cameFrom: ClaimId | null }) {
  const { own, say, locale } = useWords();
  const place = useMapStore((state) => (state.place === null ? undefined : state.places.get(state.place)));
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
        <ClickedGround place={place} date={shown} />
        <PlaceControl id={place.id} date={shown} />
        <NearestFront place={place} />
        <PlaceClaims date={shown} cameFrom={cameFrom} />
        <LeftOutOfPlace id={place.id} />
        <NoteCorrections />
        <NoteLinks id={place.id} />
      </div>
    </>
  );
}
