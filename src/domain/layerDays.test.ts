import { describe, expect, it } from 'vitest';
import { day } from './days.ts';
import { layerDayFor, neighbourDay } from './layerDays.ts';

const days = ['2024-03-01', '2024-03-02', '2024-03-05'].map(day);

describe('layerDayFor', () => {
  it('is the day itself where it has a layer', () => {
    expect(layerDayFor(days, day('2024-03-02'))).toBe('2024-03-02');
  });

  it('is the last layer before a day without one', () => {
    expect(layerDayFor(days, day('2024-03-04'))).toBe('2024-03-02');
  });

  it('is the first layer for an earlier day, the last for a later one', () => {
    expect(layerDayFor(days, day('2023-01-01'))).toBe('2024-03-01');
    expect(layerDayFor(days, day('2030-01-01'))).toBe('2024-03-05');
  });
});

describe('neighbourDay', () => {
  it('steps over days without a layer', () => {
    expect(neighbourDay(days, day('2024-03-02'), 1)).toBe('2024-03-05');
    expect(neighbourDay(days, day('2024-03-05'), -1)).toBe('2024-03-02');
  });

  it('ends at the ends', () => {
    expect(neighbourDay(days, day('2024-03-05'), 1)).toBeUndefined();
    expect(neighbourDay(days, day('2024-03-01'), -1)).toBeUndefined();
  });
});
