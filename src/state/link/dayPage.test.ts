import { expect, it } from 'vitest';
import type { IsoDate } from '#domain/days.ts';
import type { LensId, MapId, PlaceId } from '#domain/ids.ts';
import { dayPageOf } from './dayPage.ts';
import { EMPTY_LINK } from './Link.ts';

const days = ['2024-12-04', '2024-12-05'] as IsoDate[];
const map = { id: 'syria-2024' as MapId, days, openingDay: '2024-12-04' as IsoDate };

it('is the page of the day and language', () => {
  expect(dayPageOf(EMPTY_LINK, map)).toBe('syria-2024/2024-12-04/');
  const link = { ...EMPTY_LINK, map: map.id, time: '2024-12-05' as IsoDate, lang: 'ar' as const };
  expect(dayPageOf(link, map)).toBe('syria-2024/2024-12-05/ar/');
});

it.each([
  ['a place', { place: 'hama' as PlaceId }],
  ['a lens', { lens: 'government' as LensId }],
  ['a theme', { dark: 'true' as const }],
  ['a camera', { camera: { zoom: 9, lat: 35, lon: 37 } }],
  ['what we do not know', { unknown: [['utm', 'x']] as const }],
  ['a day without a page', { time: '2025-01-01' as IsoDate }],
  ['another map', { map: 'elsewhere' as MapId }],
])('is none for a link that says %s', (_, more) => {
  expect(dayPageOf({ ...EMPTY_LINK, ...more }, map)).toBeUndefined();
});
