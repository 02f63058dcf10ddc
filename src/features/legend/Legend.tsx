import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { LegendTable } from './LegendTable.tsx';

/** Who holds how much ground on the day shown. */
export function Legend({ manifest }: { manifest: Manifest }) {
  const { say } = useWords();
  return (
    <section className="legend" id="legend" tabIndex={-1} aria-label={say('legend.region')}>
      <LegendTable manifest={manifest} />
    </section>
  );
}
