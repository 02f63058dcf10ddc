import type { Locale } from '#domain/localised.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** The name of a message in the message files. */
export type MessageKey = keyof typeof en;

/** A text with `{name}` placeholders, or one for each plural form that the language has, chosen by `count`. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** All messages; a test proves that every language has the same ones with the same placeholders. */
export const MESSAGES: Readonly<Record<Locale, Readonly<Record<MessageKey, Message>>>> = { en, ar };
