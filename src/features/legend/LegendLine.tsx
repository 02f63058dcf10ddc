import type { ReactNode } from 'react';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectLegendRows } from '#state/selectors/selectLegendRows.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Icon } from '#ui/Icon.tsx';
import { Swatch } from '#ui/Swatch.tsx';
import { LazyEvidenceLine, LazyEvidenceTable } from './LazyEvidence.ts';
import { LegendTable } from './LegendTable.tsx';
import { rowActors, swatchOf } from './rowActors.ts';
import { useRowName } from './useRowName.ts';
import './LegendLine.css';

/**
 * The legend of a narrow page: one line of letters and shares, the largest first, what has no room cut off. It opens to
 * the whole table, with `children` below it.
 */
export function LegendLine({ manifest, children }: { manifest: Manifest; children: ReactNode }) {
  const { say } = useWords();
  const isEvidence = useMapStore((state) => state.view === 'evidence');
  return (
    <section className="legend" id="legend" tabIndex={-1} aria-label={say('legend.region')}>
      <details>
        <summary className="legend-line">
          <span className="legend-shares">{isEvidence ? <LazyEvidenceLine /> : <Shares />}</span>
          <span className="legend-unit">{say(isEvidence ? 'legend.places' : 'legend.ofLand')}</span>
          <Icon name="more" />
        </summary>
        <div className="legend-more">
          {isEvidence ? <LazyEvidenceTable manifest={manifest} /> : <LegendTable manifest={manifest} />}
          {children}
        </div>
      </details>
    </section>
  );
}

/** The share of each row of the legend, the largest first. */
function Shares() {
  const { shareBare } = useWords();
  const rows = useMapStore(selectLegendRows).toSorted((a, b) => b.share - a.share);
  const actors = useMapStore(selectActors);
  const rowName = useRowName();
  return rows.map((row) => (
    <span key={`${row.status}/${row.actor ?? ''}`}>
      <Swatch status={swatchOf(row)} {...rowActors(row, actors)} />
      <span className="hidden-text legend-name">{rowName(row)}</span> <b>{shareBare(row.share)}</b>
    </span>
  ));
}
