import type { Manifest } from '#domain/manifest.ts';
import { Heading } from '#features/heading/Heading.tsx';
import { MeasureButton } from '#features/measure/MeasureButton.tsx';
import { LanguageButton } from '#features/preferences/LanguageButton.tsx';
import { ThemeButton } from '#features/preferences/ThemeButton.tsx';
import { PlaceSearch } from '#features/search/PlaceSearch.tsx';
import { ShareButton } from '#features/share/ShareButton.tsx';
import { ViewMenu } from '#features/views/ViewMenu.tsx';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';
import { PhoneSheet } from './PhoneSheet.tsx';
import { TextView } from './TextView.tsx';
import { useIsReading } from './useIsReading.ts';
import { useTextView } from './useTextView.ts';
import './PhonePanels.css';

/** Phones: a header, and below it the map with a sheet, or the map as text. A note lies over either. */
export function PhonePanels({ manifest }: { manifest: Manifest }) {
  const isReading = useIsReading();
  const text = useTextView();
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
            <ViewMenu />
            <MeasureButton />
            <ShareButton />
          </div>
        </FeatureBoundary>
      </div>
      {text ? (
        <div className="phone-text">
          <TextView manifest={manifest} view={text} />
        </div>
      ) : null}
      <PhoneSheet manifest={manifest} isReading={isReading} />
    </>
  );
}
