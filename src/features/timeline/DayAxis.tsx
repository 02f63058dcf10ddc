import { addDays, daysBetween, type IsoDate } from '#domain/days.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMediaQuery } from '#ui/useMediaQuery.ts';
import { axisDays } from './axisDays.ts';
import { percent } from './percent.ts';
import './DayAxis.css';

interface DayAxisProps {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** Ticks for days and a few dates under the track; the slider itself says the day. */
export function DayAxis({ first, last }: DayAxisProps) {
  const { shortDay, dayNumber } = useWords();
  const isNarrow = useMediaQuery('(width < 1024px)');
  const count = daysBetween(first, last) + 1;
  return (
    <div className="day-axis" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <i key={addDays(first, index)} style={{ insetInlineStart: percent((index + 0.5) / count) }} />
      ))}
      {axisDays(first, last, isNarrow).map(({ date, withMonth, edge }) => (
        <span
          key={date}
          className={`at-day axis-${edge}`}
          style={{ insetInlineStart: percent((daysBetween(first, date) + 0.5) / count) }}
        >
          <span>{withMonth ? shortDay(date) : dayNumber(date)}</span>
        </span>
      ))}
    </div>
  );
}
