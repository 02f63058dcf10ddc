import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectChanges } from '#state/selectors/selectChanges.ts';
import { selectDayIndex } from '#state/selectors/selectDayIndex.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** The day shown as it is read out: "Wednesday, 4 December 2024, day 9 of 36, 12 places changed hands". */
export function useDayText({ days, openingDay }: Manifest): string {
  const { fullDay, day, say } = useWords();
  const shown = useMapStore(selectShownDay) ?? openingDay;
  const asked = useMapStore((state) => state.day) ?? shown;
  const index = useMapStore(selectDayIndex);
  const changes = say('timeline.changes', { count: useMapStore(selectChanges).length });
  const text = say('timeline.value', { date: fullDay(shown), day: index + 1, days: days.length, changes });
  return asked === shown ? text : say('timeline.asked', { value: text, asked: day(asked) });
}
