import type { Manifest } from '#domain/manifest.ts';
import { AboutMap } from '#features/about/AboutMap.tsx';
import { DaySentence } from '#features/heading/DaySentence.tsx';
import { Heading } from '#features/heading/Heading.tsx';
import { LegendLine } from '#features/legend/LegendLine.tsx';
import { MeasureButton } from '#features/measure/MeasureButton.tsx';
import { LanguageButton } from '#features/preferences/LanguageButton.tsx';
import { ThemeButton } from '#features/preferences/ThemeButton.tsx';
import { PlaceSearch } from '#features/search/PlaceSearch.tsx';
import { ShareButton } from '#features/share/ShareButton.tsx';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { useMapStore } from '#state/useMapStore.ts';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';
import { ReadingPanels } from './ReadingPanels.tsx';
import './PhonePanels.css';

/** Phones: a header above the map and a sheet below it, which grows where a note or the ruler is open. */
export function PhonePanels({ manifest }: { manifest: Manifest }) {
  const isReading = useMapStore(({ place, claim, measure }) => place !== null || claim !== null || measure !== null);
  return (
    <>
      <div className="phone-header">
        <FeatureBoundary>
          <div className="phone-row">
            <Heading manifest={manifest} />
            <LanguageButton />
            <ThemeButton />
          </div>
          <div className="phone-row">
            <PlaceSearch />
            <MeasureButton />
            <ShareButton />
          </div>
        </FeatureBoundary>
      </div>
      <div className="phone-sheet" data-reading={isReading || undefined}>
        <FeatureBoundary>
          {isReading ? null : (
            <>
              <DaySentence manifest={manifest} />
              <LegendLine manifest={manifest}>
                <AboutMap manifest={manifest} />
              </LegendLine>
            </>
          )}
        </FeatureBoundary>
        <FeatureBoundary>
          <Timeline manifest={manifest} />
        </FeatureBoundary>
        {isReading ? (
          <div className="phone-reading">
            <ReadingPanels />
          </div>
        ) : null}
      </div>
    </>
  );
}
