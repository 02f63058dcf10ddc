import { holderTold } from '#domain/disagreement.ts';
import { controlOfPlace } from '#domain/publishedPlace.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Day } from './Day.ts';
import { liveAddress } from './liveAddress.ts';

/** The places of which the two accounts tell different holders, the most populous first: whose each is by which. */
export function DayDifferences({ day: { map, ground, facts, locale, shown } }: { day: Day }) {
  const { say, own } = useWords();
  const { manifest, places } = map;
  const lenses = manifest.lenses.filter(({ id }) => manifest.disagreement?.includes(id));
  const told = places
    .map((place) => ({
      place,
      holders: lenses.map(({ id }) => {
        const control = controlOfPlace(place, id, facts.date);
        return control ? holderTold(control) : null;
      }),
    }))
    .filter(({ holders: [one, other] }) => one && other && one !== other)
    .sort((a, b) => (b.place.population ?? 0) - (a.place.population ?? 0) || (a.place.id < b.place.id ? -1 : 1));
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{say('lens.disagreement')}</h2>
      <div className="wide">
        <table className="day-changes">
          <thead>
            <tr>
              <th scope="col">{say('tables.place')}</th>
              {lenses.map(({ id, name }) => (
                <th key={id} scope="col">
                  {own(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map(({ place, holders }) => (
              <tr key={place.id}>
                <th scope="row">
                  <a href={liveAddress(manifest.id, facts.date, locale, { ...shown, place: place.id })}>
                    {own(place.name)}
                  </a>
                </th>
                {holders.map((holder, index) => {
                  const actor = holder && ground.actors.get(holder);
                  return <td key={lenses[index]?.id}>{actor ? own(actor.short) : '–'}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
