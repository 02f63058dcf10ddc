import { useEffect, useLayoutEffect } from 'react';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectDrawnLens } from '#state/selectors/selectDrawnLens.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { selectLensName } from '#state/selectors/selectLensName.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useIsDark } from '#state/useIsDark.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { setDocumentLanguage } from './setDocumentLanguage.ts';

/** Keeps language, direction, theme and title of the document in step with the page. */
export function useDocument(): void {
  const { locale, own, say, day } = useWords();
  const isDark = useIsDark();
  const title = useMapStore((state) => state.manifest?.title);
  const lens = useMapStore(selectLensName);
  const isCompared = useMapStore((state) => selectDrawnLens(state) === DISAGREEMENT);
  const isEvidence = useMapStore((state) => state.view === 'evidence');
  const known = useMapStore(selectKnownDrawn);
  const shown = useMapStore(selectShownDay);

  useLayoutEffect(() => {
    setDocumentLanguage(locale);
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }, [locale, isDark]);

  useEffect(() => {
    if (!title || !shown) return;
    const whose = isCompared ? say('lens.disagreement') : lens && own(lens);
    const asKnown = known && say('known.on', { known: day(known) });
    const what = [own(title), whose, asKnown, isEvidence && say('view.evidence')].filter(Boolean).join(' · ');
    document.title = say('page.title', { date: day(shown), title: what });
  }, [title, lens, isCompared, isEvidence, known, shown, say, day, own]);
}
