import type { IsoDate } from '#domain/days.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** A day in words, and by which day all that counts had been said where that is what is shown. */
export function useDateText(date: IsoDate): string {
  const { say, day } = useWords();
  const known = useMapStore(selectKnownDrawn);
  return known ? say('known.date', { date: day(date), known: day(known) }) : day(date);
}
