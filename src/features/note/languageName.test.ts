import { expect, it } from 'vitest';
import { languageName } from './languageName.ts';

it('names a language in the page’s own', () => {
  expect(languageName('en', 'tr')).toBe('Turkish');
  expect(languageName('ar', 'en')).toBe('الإنجليزية');
});

it('leaves what is no code of a language as it is', () => {
  expect(languageName('en', 'not a code')).toBe('not a code');
});
