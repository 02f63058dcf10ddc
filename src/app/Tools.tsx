import type { ReactNode } from 'react';
import { MeasureButton } from '#features/measure/MeasureButton.tsx';
import { LanguageButton } from '#features/preferences/LanguageButton.tsx';
import { ThemeButton } from '#features/preferences/ThemeButton.tsx';
import { ShareButton } from '#features/share/ShareButton.tsx';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';

/** What the page shows, chosen by `children`, and the small buttons: ruler, share, language, theme. */
export function Tools({ children }: { children: ReactNode }) {
  return (
    <FeatureBoundary>
      <div className="tools">
        {children}
        <MeasureButton />
        <ShareButton />
        <LanguageButton />
        <ThemeButton />
      </div>
    </FeatureBoundary>
  );
}
