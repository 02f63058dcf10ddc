import type { IsoDate } from '#domain/days.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectDayIndex } from '#state/selectors/selectDayIndex.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

/** The day that the tables are of, and its neighbours. */
export function DayButtons({ date, count }: { date: IsoDate; count: number }) {
  const { say, mediumDay } = useWords();
  const stepDay = useMapStore((state) => state.stepDay);
  const index = useMapStore(selectDayIndex);
  return (
    <div className="tables-day">
      <Button aria-label={say('timeline.previous')} disabled={index <= 0} onClick={() => stepDay(-1)}>
        <Icon name="previous" />
      </Button>
      <span>{mediumDay(date)}</span>
      <Button aria-label={say('timeline.next')} disabled={index >= count - 1} onClick={() => stepDay(1)}>
        <Icon name="next" />
      </Button>
    </div>
  );
}
