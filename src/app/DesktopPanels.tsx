import type { Manifest } from '#domain/manifest.ts';
import { AboutMap } from '#features/about/AboutMap.tsx';
import { DaySentence } from '#features/heading/DaySentence.tsx';
import { Heading } from '#features/heading/Heading.tsx';
import { KnownChoice } from '#features/known/KnownChoice.tsx';
import { Legend } from '#features/legend/Legend.tsx';
import { LensChoice } from '#features/lens/LensChoice.tsx';
import { PlaceSearch } from '#features/search/PlaceSearch.tsx';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { ViewSwitch } from '#features/views/ViewSwitch.tsx';
import { Card } from '#ui/Card.tsx';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';
import { ReadingPanels } from './ReadingPanels.tsx';
import { TextView } from './TextView.tsx';
import { Tools } from './Tools.tsx';
import { useTextView } from './useTextView.ts';
import './DesktopPanels.css';

/** Wide pages: a card at the start, which widens to the map as text or the ledger, tools and notes at the end, the line of days below. */
export function DesktopPanels({ manifest }: { manifest: Manifest }) {
  const text = useTextView();
  return (
    <>
      {/* The camera keeps the columns of card and notes free, however wide the card or the row of tools is. */}
      <div className="column-reserve start-reserve" data-covers-map="" />
      <Card className="start-card" data-wide={text ? '' : undefined} data-covers-map={text ? 'for a while' : ''}>
        <FeatureBoundary>
          <PlaceSearch />
        </FeatureBoundary>
        <FeatureBoundary>
          <div className="start-part">
            <Heading manifest={manifest} />
            {text ? null : <DaySentence manifest={manifest} />}
          </div>
        </FeatureBoundary>
        {text ? (
          <TextView manifest={manifest} view={text} />
        ) : (
          <FeatureBoundary>
            <div className="start-part">
              <Legend manifest={manifest} />
              <LensChoice manifest={manifest} />
              <div className="start-last">
                <KnownChoice manifest={manifest} />
                <AboutMap manifest={manifest} />
              </div>
            </div>
          </FeatureBoundary>
        )}
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
