import { useEffect, useLayoutEffect } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useIsDark } from '#state/useIsDark.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** Keeps language, direction, theme and title of the document in step with the page. */
export function useDocument(): void {
  const { locale, own, say, day } = useWords();
  const isDark = useIsDark();
  const title = useMapStore((state) => state.manifest?.title);
  const shown = useMapStore(selectShownDay);

  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.lang = locale;
    documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
    documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }, [locale, isDark]);

  useEffect(() => {
    if (title && shown) document.title = say('page.title', { date: day(shown), title: own(title) });
  }, [title, shown, say, day, own]);
}
