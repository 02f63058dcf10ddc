import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { LazyEvidenceTable } from './LazyEvidence.ts';
import { LegendTable } from './LegendTable.tsx';

/** Who holds how much ground on the day shown, or what that rests on. */
export function Legend({ manifest }: { manifest: Manifest }) {
  const { say } = useWords();
  const isEvidence = useMapStore((state) => state.view === 'evidence');
  return (
    <section className="legend" id="legend" tabIndex={-1} aria-label={say('legend.region')}>
      {isEvidence ? <LazyEvidenceTable manifest={manifest} /> : <LegendTable manifest={manifest} />}
    </section>
  );
}
