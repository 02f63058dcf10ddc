import type { Manifest } from '#domain/manifest.ts';
import { AboutMap } from '#features/about/AboutMap.tsx';
import { DaySentence } from '#features/heading/DaySentence.tsx';
import { Heading } from '#features/heading/Heading.tsx';
import { Legend } from '#features/legend/Legend.tsx';
import { LensChoice } from '#features/lens/LensChoice.tsx';
import { PlaceSearch } from '#features/search/PlaceSearch.tsx';
import { MapAsText } from '#features/tables/MapAsText.tsx';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { ViewSwitch } from '#features/views/ViewSwitch.tsx';
import { useMapStore } from '#state/useMapStore.ts';
import { Card } from '#ui/Card.tsx';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';
import { ReadingPanels } from './ReadingPanels.tsx';
import { Tools } from './Tools.tsx';
import './DesktopPanels.css';

/** Wide pages: a card at the start, which widens to the map as text, tools and notes at the end, the line of days below. */
export function DesktopPanels({ manifest }: { manifest: Manifest }) {
  const isText = useMapStore((state) => state.view === 'places');
  return (
    <>
      {/* The camera keeps the columns of card and notes free, however wide the card or the row of tools is. */}
      <div className="column-reserve start-reserve" data-covers-map="" />
      <Card className="start-card" data-wide={isText || undefined} data-covers-map={isText ? 'for a while' : ''}>
        <FeatureBoundary>
          <PlaceSearch />
        </FeatureBoundary>
        <FeatureBoundary>
          <div className="start-part">
            <Heading manifest={manifest} />
            {isText ? null : <DaySentence manifest={manifest} />}
          </div>
        </FeatureBoundary>
        <FeatureBoundary>
          {isText ? (
            <MapAsText manifest={manifest}>
              <DaySentence manifest={manifest} />
            </MapAsText>
          ) : (
            <div className="start-part">
              <Legend manifest={manifest} />
              <LensChoice manifest={manifest} />
              <AboutMap manifest={manifest} />
            </div>
          )}
        </FeatureBoundary>
      </Card>
      <Card className="dock">
        <FeatureBoundary>
          <Timeline manifest={manifest} />
        </FeatureBoundary>
      </Card>
      <div className="end-column">
        <div className="column-reserve" data-covers-map="" />
        <div className="end-tools" data-blocks-names="">
          <Tools>
            <ViewSwitch />
          </Tools>
        </div>
        <ReadingPanels />
      </div>
    </>
  );
}
