import type { Manifest } from '#domain/manifest.ts';
import { AboutMap } from '#features/about/AboutMap.tsx';
import { DaySentence } from '#features/heading/DaySentence.tsx';
import { Heading } from '#features/heading/Heading.tsx';
import { Legend } from '#features/legend/Legend.tsx';
import { PlaceSearch } from '#features/search/PlaceSearch.tsx';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { Card } from '#ui/Card.tsx';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';
import { ReadingPanels } from './ReadingPanels.tsx';
import { Tools } from './Tools.tsx';
import './DesktopPanels.css';

/** Wide pages: a card at the start, tools and notes at the end, the line of days below. */
export function DesktopPanels({ manifest }: { manifest: Manifest }) {
  return (
    <>
      <Card className="start-card">
        <FeatureBoundary>
          <PlaceSearch />
        </FeatureBoundary>
        <FeatureBoundary>
          <div className="start-part">
            <Heading manifest={manifest} />
            <DaySentence manifest={manifest} />
          </div>
        </FeatureBoundary>
        <FeatureBoundary>
          <div className="start-part">
            <Legend manifest={manifest} />
            <AboutMap manifest={manifest} />
          </div>
        </FeatureBoundary>
      </Card>
      <Card className="dock">
        <FeatureBoundary>
          <Timeline manifest={manifest} />
        </FeatureBoundary>
      </Card>
      <div className="end-column">
        <div className="end-tools" data-covers-map="">
          <Tools />
        </div>
        <ReadingPanels />
      </div>
    </>
  );
}
