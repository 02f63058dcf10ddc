import type { Manifest } from '#domain/manifest.ts';
import { AboutMap } from '#features/about/AboutMap.tsx';
import { DaySentence } from '#features/heading/DaySentence.tsx';
import { Heading } from '#features/heading/Heading.tsx';
import { LegendLine } from '#features/legend/LegendLine.tsx';
import { PlaceSearch } from '#features/search/PlaceSearch.tsx';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { Card } from '#ui/Card.tsx';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';
import { ReadingPanels } from './ReadingPanels.tsx';
import { Tools } from './Tools.tsx';
import './TabletPanels.css';

/** Pages of middle width: the card becomes a bar above, notes a sheet at the end side, the line of days below. */
export function TabletPanels({ manifest }: { manifest: Manifest }) {
  return (
    <>
      <Card className="tablet-bar">
        <FeatureBoundary>
          <Heading manifest={manifest} />
          <div className="tablet-tools">
            <Tools />
            <PlaceSearch />
          </div>
        </FeatureBoundary>
        <FeatureBoundary>
          <DaySentence manifest={manifest} />
        </FeatureBoundary>
        <FeatureBoundary>
          <LegendLine manifest={manifest}>
            <AboutMap manifest={manifest} />
          </LegendLine>
        </FeatureBoundary>
      </Card>
      <Card className="dock">
        <FeatureBoundary>
          <Timeline manifest={manifest} />
        </FeatureBoundary>
      </Card>
      <div className="tablet-notes">
        <ReadingPanels />
      </div>
    </>
  );
}
