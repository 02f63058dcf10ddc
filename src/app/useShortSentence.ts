import { type RefObject, useContext, useLayoutEffect, useState } from 'react';
import { LocaleContext } from '#i18n/LocaleContext.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** True where not even the first sentence of the day has room: then a shorter one stands for it. */
export function useShortSentence(sheetRef: RefObject<HTMLElement | null>, isWatched: boolean): boolean {
  const shown = useMapStore(selectShownDay);
  const locale = useContext(LocaleContext);
  const [isShort, setShort] = useState(false);

  // Another day or language has other sentences, so that they are looked for anew.
  useLayoutEffect(() => {
    const box = isWatched && shown && locale ? sheetRef.current?.querySelector('.day-sentence') : null;
    const [first] = box?.children ?? [];
    if (!box || !first) {
      setShort(false);
      return;
    }
    const observer = new ResizeObserver(() => setShort(first.scrollHeight > box.clientHeight + 1));
    observer.observe(box);
    observer.observe(first);
    return () => observer.disconnect();
  }, [sheetRef, isWatched, shown, locale]);

  return isShort;
}
