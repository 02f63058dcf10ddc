import { useContext, useMemo } from 'react';
import type { IsoDate } from '#domain/days.ts';
import { type Locale, type Localised, localise } from '#domain/localised.ts';
import {
  formatDay,
  formatDayNumber,
  formatFullDay,
  formatMediumDay,
  formatShortDay,
  formatWeekday,
} from './formatDay.ts';
import { formatList } from './formatList.ts';
import { formatMessage, type MessageValues } from './formatMessage.ts';
import { formatArea, formatKm, formatNumber, formatShare, formatShareBare } from './formatNumber.ts';
import { LocaleContext } from './LocaleContext.ts';
import type { MessageKey } from './messages.ts';

/** Everything that is written on the page, in its language. */
export function useWords() {
  const locale = useContext(LocaleContext);
  return useMemo(() => wordsOf(locale), [locale]);
}

function wordsOf(locale: Locale) {
  return {
    locale,
    say: (key: MessageKey, values?: MessageValues) => formatMessage(locale, key, values),
    own: (text: Localised) => localise(text, locale),
    day: (date: IsoDate) => formatDay(locale, date),
    shortDay: (date: IsoDate) => formatShortDay(locale, date),
    mediumDay: (date: IsoDate) => formatMediumDay(locale, date),
    dayNumber: (date: IsoDate) => formatDayNumber(locale, date),
    fullDay: (date: IsoDate) => formatFullDay(locale, date),
    weekday: (date: IsoDate) => formatWeekday(locale, date),
    km: (lengthKm: number) => formatKm(locale, lengthKm),
    area: (areaKm2: number) => formatArea(locale, areaKm2),
    share: (share: number) => formatShare(locale, share),
    shareBare: (share: number) => formatShareBare(locale, share),
    number: (value: number) => formatNumber(locale, value),
    list: (texts: readonly string[]) => formatList(locale, texts),
  };
}
