import type { Manifest } from '#domain/manifest.ts';
import { Heading } from '#features/heading/Heading.tsx';
import { PlaceSearch } from '#features/search/PlaceSearch.tsx';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { ViewMenu } from '#features/views/ViewMenu.tsx';
import { Card } from '#ui/Card.tsx';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';
import { DayAndLegend } from './DayAndLegend.tsx';
import { ReadingPanels } from './ReadingPanels.tsx';
import { TextView } from './TextView.tsx';
import { Tools } from './Tools.tsx';
import { useTextView } from './useTextView.ts';
import './TabletPanels.css';

/** Pages of middle width: the card becomes a bar above, notes a sheet at the end side, the line of days below. The map as text lies over the map. */
export function TabletPanels({ manifest }: { manifest: Manifest }) {
  const text = useTextView();
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
        {text ? null : <DayAndLegend manifest={manifest} />}
      </Card>
      {text ? (
        <div className="tablet-text card">
          <TextView manifest={manifest} view={text} />
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
