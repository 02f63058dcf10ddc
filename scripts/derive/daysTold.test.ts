import { expect, it } from 'vitest';
import { day } from '#domain/days.ts';
import { lastDayTold } from './daysTold.ts';

const FROM = day('2024-12-01');
const SOMETIME = day('2025-01-01');
const last = (text: string) => lastDayTold(text, FROM, SOMETIME);

it.each([
  ['The army took it back.', '2024-12-01'],
  ['It was announced again on 3 December.', '2024-12-03'],
  ['Two reports, of 28 November and 1 December, agree.', '2024-12-01'],
  ['Others date it to 3–4 December.', '2024-12-04'],
  ['It was lost on 2 December and regained on the 5th.', '2024-12-05'],
  ['The 25th Division, or the 25th Special Mission Forces, stood there.', '2024-12-01'],
  ['It was announced only on 3 January.', '2025-01-03'],
  ['They held it until January 2026.', '2026-01-28'],
  ['The army admitted it the next day.', '2024-12-02'],
  ['It was lost again the following night.', '2024-12-02'],
  ['The city was first entered five days later.', '2024-12-06'],
  ['Two weeks later they were still there.', '2024-12-15'],
  ['A later account has it otherwise.', '2025-01-01'],
  ['Hours later it was denied; later the same day it was repeated.', '2024-12-01'],
])('%s', (text, expected) => {
  expect(last(text)).toBe(expected);
});
