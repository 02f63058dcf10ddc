import type { Manifest } from '#domain/manifest.ts';
import { AboutMap } from '#features/about/AboutMap.tsx';
import { DaySentence } from '#features/heading/DaySentence.tsx';
import { KnownChoice } from '#features/known/KnownChoice.tsx';
import { LegendLine } from '#features/legend/LegendLine.tsx';
import { LensChoice } from '#features/lens/LensChoice.tsx';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';

/** On narrow pages: what happened on the day, and the legend as one line that opens to the rest. */
export function DayAndLegend({ manifest }: { manifest: Manifest }) {
  return (
    <FeatureBoundary>
      <DaySentence manifest={manifest} />
      <LegendLine manifest={manifest}>
        <LensChoice manifest={manifest} />
        <KnownChoice manifest={manifest} />
        <AboutMap manifest={manifest} />
      </LegendLine>
    </FeatureBoundary>
  );
}
