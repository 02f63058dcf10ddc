import type { Correction } from '#domain/correction.ts';
import { daysBetween, type IsoDate } from '#domain/days.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectCorrectionDays } from '#state/selectors/selectCorrections.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { percent } from './percent.ts';
import './Corrections.css';

/**
 * In the chart, an open dot where a correction begins to touch the days, and a point on each further day. A click on a dot
 * goes to the day and opens the log there. By keyboard the slider goes to the day, and the button under its count opens
 * the log.
 */
export function CorrectionDots({ first, count }: { first: IsoDate; count: number }) {
  const { say, own } = useWords();
  const days = useMapStore(selectCorrectionDays);
  const shown = useMapStore(selectShownDay);
  const setDay = useMapStore((state) => state.setDay);
  const showCorrections = useMapStore((state) => state.showCorrections);
  const titleOf = ({ kind, is }: Correction) => `${say(`corrections.kind.${kind}`)}: ${own(is)}`;
  const open = (date: IsoDate, correction: Correction | undefined) => {
    setDay(date);
    showCorrections(correction?.id ?? null);
  };
  return (
    <div className="correction-dots" aria-hidden="true">
      {days
        .map((day) => ({ ...day, index: daysBetween(first, day.date) }))
        .filter(({ index }) => index >= 0 && index < count)
        .map(({ date, begun, index }) => {
          const style = { insetInlineStart: percent((index + 0.5) / count) };
          return begun.length > 0 ? (
            <button
              key={date}
              type="button"
              tabIndex={-1}
              title={begun.map(titleOf).join('\n')}
              data-shown={date === shown || undefined}
              style={style}
              onClick={() => open(date, begun[0])}
            />
          ) : (
            <i key={date} style={style} />
          );
        })}
    </div>
  );
}
