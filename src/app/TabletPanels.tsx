import type { Manifest } from '#domain/manifest.ts';
import { Heading } from '#features/heading/Heading.tsx';
import { PlaceSearch } from '#features/search/PlaceSearch.tsx';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { ViewMenu } from '#features/views/ViewMenu.tsx';
import { useMapStore } from '#state/useMapStore.ts';
import { Card } from '#ui/Card.tsx';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';
import { DayAndLegend } from './DayAndLegend.tsx';
import { DayAsText } from './DayAsText.tsx';
import { ReadingPanels } from './ReadingPanels.tsx';
import { Tools } from './Tools.tsx';
import './TabletPanels.css';

/** Pages of middle width: the card becomes a bar above, notes a sheet at the end side, the line of days below. The map as text lies over the map. */
export function TabletPanels({ manifest }: { manifest: Manifest }) {
  const isText = useMapStore((state) => state.view === 'places');
  return (
    <>
      <Card className="tablet-bar">
        <FeatureBoundary>
          <Heading manifest={manifest} />
          <div className="tablet-tools">
            <Tools>
              <ViewMenu />
            </Tools>
            <PlaceSearch />
          </div>
        </FeatureBoundary>
        {isText ? null : <DayAndLegend manifest={manifest} />}
      </Card>
      {isText ? (
        <div className="tablet-text card">
          <DayAsText manifest={manifest} />
        </div>
      ) : null}
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
