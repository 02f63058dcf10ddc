import { expect, it } from 'vitest';
import type { Correction } from '#domain/correction.ts';
import { day } from '#domain/days.ts';
import type { CorrectionId } from '#domain/ids.ts';
import { testDataset } from '#scripts/checks/testDataset.ts';
import { correctionsFeed } from './correctionsFeed.ts';

const both = (text: string) => ({ en: text, ar: text });
const correction = (id: string, date: string, is: string): Correction => ({
  id: id as CorrectionId,
  kind: 'correction',
  date: day(date),
  claims: [],
  days: [day('2024-03-02')],
  was: both('was'),
  is: both(is),
  why: both('why'),
});

it('lists the newest first, each with its kind, its days and what changed', () => {
  const corrections = [correction('first', '2026-01-01', 'one'), correction('second', '2026-01-02', 'two')];
  const { path, text } = correctionsFeed({ ...testDataset(), corrections });
  expect(path).toBe('corrections.atom.xml');
  expect(text.indexOf('>correction: two<')).toBeGreaterThan(0);
  expect(text.indexOf('>correction: two<')).toBeLessThan(text.indexOf('>correction: one<'));
  expect(text).toContain('<updated>2026-01-02T00:00:00Z</updated>');
  expect(text).toContain('../../?map=test&amp;time=2024-03-02&amp;view=corrections&amp;correction=second');
});

it('lets no text become markup', () => {
  const { text } = correctionsFeed({
    ...testDataset(),
    corrections: [correction('x', '2026-01-01', '</title><script>&\u0000')],
  });
  expect(text).toContain('&lt;/title&gt;&lt;script&gt;&amp;');
  expect(text).not.toContain('<script');
  expect(text).not.toContain(String.fromCharCode(0));
});
