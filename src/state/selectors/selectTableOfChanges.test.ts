import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from '#data/parse.ts';
import { histories as historiesSchema } from '#data/schemas/history.ts';
import { manifest as manifestSchema } from '#data/schemas/manifest.ts';
import { places as placesSchema } from '#data/schemas/place.ts';
import type { PlaceId } from '#domain/ids.ts';
import type { MapState } from '#state/MapState.ts';
import { selectTableOfChanges } from './selectTableOfChanges.ts';

const folder = 'public/geo/syria-2024/';
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
const manifest = parse('map.json', manifestSchema, read('map.json'));
const byId = <Item extends { readonly id: PlaceId }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));
const places = byId(parse('places.json', placesSchema, read('places.json')));
const histories = byId(parse('histories.json', historiesSchema, read('histories.json')).places);

it('has on every day just the places that the build counts as changed and as claimed', () => {
  const [lens] = manifest.lenses;
  for (const date of manifest.days) {
    const state = { manifest, places, histories, lens: lens?.id, day: date, layer: { date } } as unknown as MapState;
    const table = selectTableOfChanges(state);
    const idsOf = (isClaimed: boolean) =>
      table.filter(({ after }) => (after.status === 'asserted') === isClaimed).map(({ place }) => place.id);
    expect(idsOf(false).sort(), date).toEqual([...(manifest.changed[date] ?? [])].sort());
    expect(idsOf(true).sort(), date).toEqual([...(manifest.claimed[date] ?? [])].sort());
  }
});
