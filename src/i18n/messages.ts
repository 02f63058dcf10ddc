import type { Locale } from '#domain/localised.ts';
import en from './en.json' with { type: 'json' };

/** The name of a message in the message files. */
export type MessageKey = keyof typeof en;

/** A text with `{name}` placeholders, or one for each plural form that the language has, chosen by `count`. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

type Messages = Readonly<Record<MessageKey, Message>>;

const loaded: Partial<Record<Locale, Messages>> = { en };

/** All messages of a language; in English until those of the language have been loaded. */
export function messagesOf(locale: Locale): Messages {
  return loaded[locale] ?? en;
}

/** Loads the messages of a language: a page is in one language, and needs no other before the reader asks for it. */
export async function loadMessages(locale: Locale): Promise<void> {
  if (locale === 'ar') loaded.ar ??= (await import('./ar.json', { with: { type: 'json' } })).default;
}
