import type { Control } from '#domain/control.ts';
import { groupBy } from '#domain/groupBy.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import { holderName } from '#i18n/groundNames.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Day } from './Day.ts';
import { liveAddress } from './liveAddress.ts';

/** The places that changed hands on the day or were newly claimed: from whom, to whom, and who says so. */
export function DayChanges({ day }: { day: Day }) {
  const { say, own, day: dayText, locale } = useWords();
  const { map, ground, facts } = day;
  const title = say('tables.changes', { date: dayText(facts.date) });
  if (facts.changes.length === 0) {
    return (
      <section aria-labelledby="changes">
        <h2 id="changes">{title}</h2>
        <p>{say('tables.noChanges')}</p>
      </section>
    );
  }
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{title}</h2>
      <div className="wide">
        <table className="day-changes">
          <thead>
            <tr>
              <th scope="col">{say('tables.place')}</th>
              <th scope="col">{say('tables.from')}</th>
              <th scope="col">{say('tables.to')}</th>
              <th scope="col">{say('tables.status')}</th>
              <th scope="col">{say('tables.saidBy')}</th>
            </tr>
          </thead>
          <tbody>
            {facts.changes.map(({ place, before, after }) => (
              <tr key={place.id}>
                <th scope="row">
                  <a href={liveAddress(map.manifest.id, facts.date, locale, { ...day.shown, place: place.id })}>
                    {own(place.name)}
                  </a>
                </th>
                <td>{holderName({ ...before, status: 'held' }, ground.actors, locale)}</td>
                <td>{holderName(after, ground.actors, locale)}</td>
                <td>{say(`status.${after.status}`)}</td>
                <td>
                  <SaidBy day={day} place={place} control={after} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Who says it: each name opens the note of what they said. */
function SaidBy({ day, place, control }: { day: Day; place: PublishedPlace; control: Control }) {
  const { say, own, locale } = useWords();
  const { manifest } = day.map;
  if (control.assessment) return say('tables.assessment');
  const claims = new Set(control.claims);
  const said = groupBy(
    day.facts.claims.filter(({ id }) => claims.has(id)),
    ({ claimantId }) => claimantId,
  );
  if (said.size === 0) return '–';
  return (
    <ul className="day-said">
      {[...said].map(([claimant, [first]]) =>
        first ? (
          <li key={claimant}>
            <a
              href={liveAddress(manifest.id, day.facts.date, locale, {
                ...day.shown,
                place: place.id,
                claim: first.id,
              })}
            >
              {own(manifest.claimants.find(({ id }) => id === claimant)?.name ?? { en: first.claimant, ar: '' })}
            </a>
          </li>
        ) : null,
      )}
    </ul>
  );
}
