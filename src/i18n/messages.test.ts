import { describe, expect, it } from 'vitest';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import { INTL_LOCALES } from './intlLocales.ts';
import type { Message, MessageKey } from './messages.ts';

/** A test proves that every language has the same messages with the same placeholders. */
const MESSAGES: Readonly<Record<'en' | 'ar', Readonly<Record<MessageKey, Message>>>> = { en, ar };

const keys = Object.keys(MESSAGES.en) as MessageKey[];

function placeholders(message: Message): string[] {
  const texts = typeof message === 'string' ? [message] : [message.other ?? ''];
  return [...new Set(texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();
}

describe('the message files', () => {
  it('have the same messages in every language', () => {
    expect(Object.keys(MESSAGES.ar).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s has the same placeholders in both', (key) => {
    expect(placeholders(MESSAGES.ar[key])).toEqual(placeholders(MESSAGES.en[key]));
  });

  it.each(['en', 'ar'] as const)('%s has every plural form that the language knows', (locale) => {
    const { pluralCategories } = new Intl.PluralRules(INTL_LOCALES[locale]).resolvedOptions();
    const lacking = keys.filter((key) => {
      const message = MESSAGES[locale][key];
      return typeof message !== 'string' && pluralCategories.some((category) => !message[category]);
    });
    expect(lacking).toEqual([]);
  });

  it('leave nothing empty', () => {
    const empty = keys.filter((key) => MESSAGES.en[key] === '' || MESSAGES.ar[key] === '');
    expect(empty).toEqual([]);
  });
});
