import type { Locale } from '#domain/localised.ts';
import { formatNumber } from './formatNumber.ts';
import { INTL_LOCALES } from './intlLocales.ts';
import { type Message, type MessageKey, messagesOf } from './messages.ts';

/** What fills placeholders; numbers are written in the digits of the language. `count` chooses the plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A message in a language, its placeholders filled. A placeholder without a value stays as it is, so that it is seen. */
export function formatMessage(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  return textOf(locale, messagesOf(locale)[key], values).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? formatNumber(locale, value) : value;
  });
}

function textOf(locale: Locale, message: Message, { count }: MessageValues): string {
  if (typeof message === 'string') return message;
  const number = Number(count ?? 0);
  const form = number === 0 && message.zero ? 'zero' : new Intl.PluralRules(INTL_LOCALES[locale]).select(number);
  return message[form] ?? message.other ?? '';
}
