import type { Manifest } from '#domain/manifest.ts';
import { DaySentence } from '#features/heading/DaySentence.tsx';
import { Ledger } from '#features/ledger/Ledger.tsx';
import { MapAsText } from '#features/tables/MapAsText.tsx';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';

interface TextViewProps {
  readonly manifest: Manifest;
  readonly view: 'places' | 'claims';
}

/** What the page shows in words: the map as text, headed by what happened on the day, or the ledger of claims. */
export function TextView({ manifest, view }: TextViewProps) {
  return (
    <FeatureBoundary>
      {view === 'claims' ? (
        <Ledger manifest={manifest} />
      ) : (
        <MapAsText manifest={manifest}>
          <DaySentence manifest={manifest} />
        </MapAsText>
      )}
    </FeatureBoundary>
  );
}
