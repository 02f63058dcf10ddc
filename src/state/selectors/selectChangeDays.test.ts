import { expect, it } from 'vitest';
import { day } from '#domain/days.ts';
import type { PlaceId } from '#domain/ids.ts';
import type { Manifest } from '#domain/manifest.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import type { MapState } from '#state/MapState.ts';
import { selectChangeDays } from './selectChangeDays.ts';

const days = ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'].map(day);
const changed = { '2024-03-01': ['west'], '2024-03-03': ['east'], '2024-03-04': ['west', 'east'] };
const places = new Map([
  ['west', { at: [1, 1] }],
  ['east', { at: [5, 1] }],
]) as unknown as ReadonlyMap<PlaceId, PublishedPlace>;

function daysOf(inView: Manifest['bounds'] | null, known = places) {
  const state: Pick<MapState, 'inView' | 'places' | 'histories'> = { inView, places: known, histories: new Map() };
  return selectChangeDays({ ...state, manifest: { days, changed, lenses: [] } } as unknown as MapState);
}

it('has the days on which a place in view changed hands', () => {
  expect(daysOf([0, 0, 2, 2])).toEqual(['2024-03-01', '2024-03-04']);
  expect(daysOf([4, 0, 6, 2])).toEqual(['2024-03-03', '2024-03-04']);
  expect(daysOf([4, 3, 6, 4])).toEqual([]);
});

it('has every day with a change while there is no map, or no places yet', () => {
  const all = ['2024-03-01', '2024-03-03', '2024-03-04'];
  expect(daysOf(null)).toEqual(all);
  expect(daysOf([0, 0, 2, 2], new Map())).toEqual(all);
});
