import { MeasureButton } from '#features/measure/MeasureButton.tsx';
import { LanguageButton } from '#features/preferences/LanguageButton.tsx';
import { ThemeButton } from '#features/preferences/ThemeButton.tsx';
import { ShareButton } from '#features/share/ShareButton.tsx';
import { TablesButton } from '#features/tables/TablesButton.tsx';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';

/** The small buttons: the map as text, ruler, share, language, theme. */
export function Tools() {
  return (
    <FeatureBoundary>
      <div className="tools">
        <TablesButton />
        <MeasureButton />
        <ShareButton />
        <LanguageButton />
        <ThemeButton />
      </div>
    </FeatureBoundary>
  );
}
