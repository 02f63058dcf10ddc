import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectAreas } from '#state/selectors/selectAreas.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Swatch } from '#ui/Swatch.tsx';
import { LegendKeys } from './LegendKeys.tsx';
import { rowActors } from './rowActors.ts';
import { useRowName } from './useRowName.ts';
import './Legend.css';

/** Below it a share would be written as nothing. */
const LEAST_SHARE = 0.0005;

/** Who holds how much ground on the day shown. The shares add up to the whole country. */
export function Legend({ manifest }: { manifest: Manifest }) {
  const { say, area, share } = useWords();
  const rows = useMapStore(selectAreas);
  const actors = useMapStore(selectActors);
  const rowName = useRowName();
  return (
    <section className="legend" id="legend" tabIndex={-1} aria-label={say('legend.region')}>
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
                <Swatch status={row.status} {...rowActors(row, actors)} />
              </td>
              <th scope="row">{rowName(row)}</th>
              <td>{area(row.areaKm2)}</td>
              <td>{row.share < LEAST_SHARE ? say('legend.tiny', { share: share(0.001) }) : share(row.share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? (
        <p className="legend-waiting">{say('legend.waiting')}</p>
      ) : (
        <LegendKeys manifest={manifest} />
      )}
    </section>
  );
}
