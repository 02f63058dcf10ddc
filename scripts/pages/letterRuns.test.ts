import { expect, it } from 'vitest';
import { letterRuns } from './letterRuns.ts';

const seen = (line: string, direction?: 'ltr' | 'rtl') => letterRuns(line, direction).map(({ text }) => text);

it('leaves a line of one script as it is', () => {
  expect(letterRuns('4 December 2024')).toEqual([{ text: '4 December 2024', font: 'en', isRightToLeft: false }]);
});

it('puts what comes first in Arabic at the right, and numbers in their own order', () => {
  expect(seen('٨ كانون', 'rtl')).toEqual(['كانون', ' ', '٨']);
  expect(seen('نسخة a882be1', 'rtl')).toEqual(['a882be1', ' ', 'نسخة']);
});

it('ends a line of Arabic at the left, with brackets turned', () => {
  expect(seen('روسيا (قواعدها).', 'rtl')).toEqual(['.(', 'قواعدها', ') ', 'روسيا']);
});
