import type { Manifest } from '#domain/manifest.ts';
import { DaySentence } from '#features/heading/DaySentence.tsx';
import { MapAsText } from '#features/tables/MapAsText.tsx';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';

/** The map as text, headed by what happened on the day. */
export function DayAsText({ manifest }: { manifest: Manifest }) {
  return (
    <FeatureBoundary>
      <MapAsText manifest={manifest}>
        <DaySentence manifest={manifest} />
      </MapAsText>
    </FeatureBoundary>
  );
}
