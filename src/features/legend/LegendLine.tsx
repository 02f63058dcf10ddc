import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectAreas } from '#state/selectors/selectAreas.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Swatch } from '#ui/Swatch.tsx';
import { rowActors } from './rowActors.ts';
import { useRowName } from './useRowName.ts';
import './LegendLine.css';

/** The legend in one line, for a narrow page: letter and share, the largest first; what has no room is cut off. */
export function LegendLine() {
  const { say, shareBare } = useWords();
  const rows = useMapStore(selectAreas).toSorted((a, b) => b.share - a.share);
  const actors = useMapStore(selectActors);
  const rowName = useRowName();
  return (
    <section className="legend-line" id="legend" tabIndex={-1} aria-label={say('legend.region')}>
      <ul>
        {rows.map((row) => (
          <li key={`${row.status}/${row.actor ?? ''}`}>
            <Swatch status={row.status} {...rowActors(row, actors)} />
            <span className="hidden-text">{rowName(row)}</span> <b>{shareBare(row.share)}</b>
          </li>
        ))}
      </ul>
      <span className="legend-unit">{say('legend.ofLand')}</span>
    </section>
  );
}
