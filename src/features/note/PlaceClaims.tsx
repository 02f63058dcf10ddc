import type { IsoDate } from '#domain/days.ts';
import type { ClaimId } from '#domain/ids.ts';
import { useWords } from '#i18n/useWords.ts';
import { knownOn } from '#state/selectors/selectClaimsOfPlace.ts';
import { selectNotesOfPlace } from '#state/selectors/selectNotesOfPlace.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { ClaimLine } from './ClaimLine.tsx';
import { ClaimsByDay } from './ClaimsByDay.tsx';

interface PlaceClaimsProps {
  readonly date: IsoDate;
  readonly cameFrom: ClaimId | null;
}

/** The claims on a place: those that give it its colour, then the others day by day, then what was said or happened later. */
export function PlaceClaims({ date, cameFrom }: PlaceClaimsProps) {
  const { say, day } = useWords();
  const file = useMapStore((state) => state.files.claims);
  const { deciding, before, after, all } = useMapStore(selectNotesOfPlace);
  if (file !== 'ready') {
    return <p className="note-quiet">{say(typeof file === 'object' ? 'state.failed.claims' : 'note.claimsWaiting')}</p>;
  }
  return (
    <>
      {all.length === 0 ? <p className="note-quiet">{say('note.claims', { count: 0, date: day(date) })}</p> : null}
      {deciding.length > 0 ? (
        <>
          <h4>{say('note.whyThisColour')}</h4>
          <ul>
            {deciding.map((claim, index) => (
              <ClaimLine key={claim.id} claim={claim} isReturn={claim.id === cameFrom} isFirstOpen={index === 0} />
            ))}
          </ul>
        </>
      ) : null}
      {before.length > 0 ? (
        <h4>
          {say(deciding.length > 0 ? 'note.otherClaims' : 'note.claims', { count: before.length, date: day(date) })}
        </h4>
      ) : null}
      <ClaimsByDay claims={before} dayOf={({ validFrom }) => validFrom} cameFrom={cameFrom} />
      {after.length > 0 ? <h4>{say('note.next')}</h4> : null}
      <ClaimsByDay claims={after} dayOf={knownOn} cameFrom={cameFrom} />
    </>
  );
}
