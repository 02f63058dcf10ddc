import { useCallback } from 'react';
import type { Control } from '#domain/control.ts';
import type { IsoDate } from '#domain/days.ts';
import { holderName } from '#i18n/groundNames.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** Control of a place in the words of a table. */
export interface ControlWords {
  readonly holder: string;
  readonly status: string;
  readonly since: string;
}

/**
 * Puts control into words.
 *
 * @param date - the day of the table; days of its year are written without the year.
 * @param firstDay - the map's: what holds from then on began earlier.
 */
export function useControlWords(date: IsoDate, firstDay?: IsoDate): (control: Control | undefined) => ControlWords {
  const { say, locale, shortDay, mediumDay } = useWords();
  const actors = useMapStore(selectActors);
  return useCallback(
    (control) => {
      const status = control?.status ?? 'unknown';
      const sinceWords = ({ since }: Control) => {
        const written = since.slice(0, 4) === date.slice(0, 4) ? shortDay(since) : mediumDay(since);
        return firstDay !== undefined && since <= firstDay ? say('tables.before', { date: written }) : written;
      };
      return {
        holder: holderName(control, actors, locale),
        status: say(`status.${status}`),
        since: control ? sinceWords(control) : '–',
      };
    },
    [say, locale, shortDay, mediumDay, actors, date, firstDay],
  );
}
