import { DISAGREEMENT } from '#domain/disagreement.ts';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectLegendRows } from '#state/selectors/selectLegendRows.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Swatch } from '#ui/Swatch.tsx';
import { EventsKey } from './EventsKey.tsx';
import { LegendKeys } from './LegendKeys.tsx';
import { rowActors, swatchOf } from './rowActors.ts';
import { useRowName } from './useRowName.ts';
import './LegendTable.css';

/** Area and share of every holder, and what else is drawn. The shares add up to the whole country. */
export function LegendTable({ manifest }: { manifest: Manifest }) {
  const { say, area, share } = useWords();
  const rows = useMapStore(selectLegendRows);
  const actors = useMapStore(selectActors);
  const hasFailed = useMapStore(({ files }) => typeof files.control === 'object' || files.control === 'ready');
  const isCompared = useMapStore((state) => state.layer?.lens === DISAGREEMENT);
  const rowName = useRowName();
  if (rows.length === 0) {
    return (
      <p className="legend-waiting" data-failed={hasFailed || undefined}>
        {say(hasFailed ? 'state.failed.control' : 'legend.waiting')}
      </p>
    );
  }
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {say('legend.title')}
            </th>
            <th scope="col">{say('legend.area')}</th>
            <th scope="col">{say('legend.share')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr
              key={`${row.status}/${row.actor ?? ''}`}
              className={row.status !== 'held' && rows[index - 1]?.status === 'held' ? 'legend-break' : undefined}
            >
              <td>
                <Swatch status={swatchOf(row)} {...rowActors(row, actors)} />
              </td>
              <th scope="row">{rowName(row)}</th>
              <td>{area(row.areaKm2)}</td>
              <td>{share(row.share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <LegendKeys manifest={manifest} />
      {isCompared ? null : <EventsKey />}
    </>
  );
}
