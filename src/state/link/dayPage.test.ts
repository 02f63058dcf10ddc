import { expect, it } from 'vitest';
import type { IsoDate } from '#domain/days.ts';
import type { LensId, MapId, PlaceId } from '#domain/ids.ts';
import { dayPageOf } from './dayPage.ts';
import { EMPTY_LINK } from './Link.ts';

const days = ['2024-12-04', '2024-12-05'] as IsoDate[];
const text = { en: '', ar: '' };
const [firstDay, lastDay] = days as [IsoDate, IsoDate];
const lenses = ['assessment', 'government', 'opposition'].map((id) => {
  return { id: id as LensId, name: text, about: text, firstDay, lastDay };
});
const disagreement = ['government', 'opposition'] as [LensId, LensId];
const map = { id: 'syria-2024' as MapId, days, openingDay: firstDay, lenses, disagreement };

it('is the page of the day and language', () => {
  expect(dayPageOf(EMPTY_LINK, map)).toBe('syria-2024/2024-12-04/');
  const link = { ...EMPTY_LINK, map: map.id, time: '2024-12-05' as IsoDate, lang: 'ar' as const };
  expect(dayPageOf(link, map)).toBe('syria-2024/2024-12-05/ar/');
});

it('is the page of an account of the opening day', () => {
  const government = { ...EMPTY_LINK, lens: 'government' as LensId, lang: 'ar' as const };
  expect(dayPageOf(government, map)).toBe('syria-2024/2024-12-04/government/ar/');
  expect(dayPageOf({ ...EMPTY_LINK, view: 'disagreement' }, map)).toBe('syria-2024/2024-12-04/disagreement/');
});

it.each([
  ['an account of another day', { lens: 'government' as LensId, time: '2024-12-05' as IsoDate }],
  ['a lens that there is not', { lens: 'nobody' as LensId }],
  ['a view', { view: 'evidence' as const }],
  ['a view through a lens', { lens: 'government' as LensId, view: 'disagreement' as const }],
  ['a place', { place: 'hama' as PlaceId }],
  ['a theme', { dark: 'true' as const }],
  ['a camera', { camera: { zoom: 9, lat: 35, lon: 37 } }],
  ['what we do not know', { unknown: [['utm', 'x']] as const }],
  ['a day without a page', { time: '2025-01-01' as IsoDate }],
  ['another map', { map: 'elsewhere' as MapId }],
])('is none for a link that says %s', (_, more) => {
  expect(dayPageOf({ ...EMPTY_LINK, ...more }, map)).toBeUndefined();
});
