import { nameOn } from '#domain/actor.ts';
import type { Control } from '#domain/control.ts';
import type { IsoDate } from '#domain/days.ts';
import type { ActorId } from '#domain/ids.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { type KnownDifference, selectKnownDifferences } from './selectKnownDifferences.ts';

const MOST_CLAIMS = 3;

/** The places that were known otherwise than now, each with what was said later. */
export function KnownDifferences({ date, known }: { date: IsoDate; known: IsoDate }) {
  const { say, day } = useWords();
  const differences = useMapStore(selectKnownDifferences);
  const count = differences.length;
  return (
    <section aria-label={say('known.differ')}>
      <h3>{say('known.differ')}</h3>
      <p>{say('known.places', { count, date: day(date), known: day(known) })}</p>
      <ul>
        {differences.map((difference) => (
          <DifferenceItem key={difference.place.id} difference={difference} date={date} />
        ))}
      </ul>
    </section>
  );
}

function DifferenceItem({
  difference: { place, then, now, later },
  date,
}: {
  difference: KnownDifference;
  date: IsoDate;
}) {
  const { say, own, day } = useWords();
  const phrase = useControlPhrase(date);
  const claimants = useMapStore((state) => state.manifest?.claimants);
  const selectPlace = useMapStore((state) => state.selectPlace);
  const selectClaim = useMapStore((state) => state.selectClaim);
  return (
    <li>
      <button type="button" className="known-place" onClick={() => selectPlace(place.id)}>
        {own(place.name)}
      </button>
      <p>{say('known.then', { control: phrase(then) })}</p>
      <p>{say('known.nowIs', { control: phrase(now) })}</p>
      {later.slice(0, MOST_CLAIMS).map(({ id, text, saidOn, claimantId, claimant }) => {
        const name = claimants?.find((one) => one.id === claimantId)?.name;
        const words = { claimant: name ? own(name) : claimant, date: saidOn ? day(saidOn) : say('note.undated') };
        return (
          <p key={id} className="known-claim">
            <span>{say('known.said', words)}</span>{' '}
            <button type="button" dir="auto" onClick={() => selectClaim(id)}>
              {own(text)}
            </button>
          </p>
        );
      })}
      {later.length > MOST_CLAIMS ? <p>{say('known.more', { count: later.length - MOST_CLAIMS })}</p> : null}
    </li>
  );
}

/** What is concluded of a place, in a phrase. */
function useControlPhrase(date: IsoDate): (control: Control | undefined) => string {
  const { say, own } = useWords();
  const actors = useMapStore(selectActors);
  const nameOf = (id: ActorId | null) => {
    const actor = id === null ? undefined : actors.get(id);
    return actor ? own(nameOn(actor, date)) : say('control.nobodyNamed');
  };
  return (control) => {
    if (!control) return say('drawn.unknown');
    if (control.status === 'contested' && control.against === null) return say('drawn.contestedAlone');
    return say(`drawn.${control.status}`, { actor: nameOf(control.actor), against: nameOf(control.against) });
  };
}
