import { DISAGREEMENT } from '#domain/disagreement.ts';
import { comparedName, rowName } from '#i18n/groundNames.ts';
import { useWords } from '#i18n/useWords.ts';
import { GroundSample } from '#pages/picture/GroundSample.tsx';
import type { Day } from './Day.ts';

/** Area and share of every holder. */
export function DayLegend({ day: { facts, ground, lens } }: { day: Day }) {
  const { say, area, share, locale, day } = useWords();
  return (
    <table className="day-legend">
      <caption className="hidden-text">{say('tables.areas', { date: day(facts.date) })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('legend.title')}</th>
          <th scope="col">{say('legend.area')}</th>
          <th scope="col">{say('legend.share')}</th>
        </tr>
      </thead>
      <tbody>
        {facts.rows.map((row) => (
          <tr key={`${row.status}/${row.actor ?? ''}`}>
            <th scope="row">
              <span className="day-holder">
                <GroundSample row={row} actors={ground.actors} />
                {lens === DISAGREEMENT ? comparedName(row, locale) : rowName(row, ground.actors, facts.date, locale)}
              </span>
            </th>
            <td>{area(row.areaKm2)}</td>
            <td>{share(row.share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
