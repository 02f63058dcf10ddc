import { afterEach, expect, it, vi } from 'vitest';
import { day } from '#domain/days.ts';
import type { MapId, PlaceId } from '#domain/ids.ts';
import { createMapStore } from '#state/createMapStore.ts';
import { exampleFiles } from '#state/exampleMap.ts';
import { parseLink } from '#state/link/parseLink.ts';
import { selectOtherGround } from './selectOtherGround.ts';

afterEach(() => vi.unstubAllGlobals());

/** Red is said to hold both places; the east is drawn as unknown on the first day and as green's from the second. */
async function openStore() {
  const files = exampleFiles();
  const common = { from: '2024-03-01', since: '2024-03-01', reason: 'baseline', claims: [] };
  const held = { ...common, status: 'held', actor: 'red', against: null, assessment: null, evidenceOn: null };
  const { places } = files['histories.json'] as { places: object[] };
  files['histories.json'] = {
    places: places.map((history) => ({ ...history, control: { assessment: [held] } })),
    assessments: [],
  };
  vi.stubGlobal('fetch', async (url: string) => Response.json(files[url.split('/').at(-1) ?? '']));
  const store = createMapStore({
    maps: ['example' as MapId],
    root: 'geo/',
    link: parseLink('', ''),
    reducedMotion: () => false,
    whenIdle: () => undefined,
    clock: { setTimeout: () => 0, clearTimeout: () => undefined },
  });
  await store.getState().load();
  return store;
}

it('is the ground under the point, where the nearest place is held otherwise', async () => {
  const store = await openStore();
  store.getState().selectAt([3.5, 1]);
  expect(store.getState().place).toBe('beta');
  expect(selectOtherGround(store.getState())).toMatchObject({ status: 'unknown', actor: null });
});

it('follows the day', async () => {
  const store = await openStore();
  store.getState().selectAt([3.5, 1]);
  store.getState().setDay(day('2024-03-03'));
  expect(selectOtherGround(store.getState())).toMatchObject({ status: 'held', actor: 'green' });
});

it('is nothing where both agree', async () => {
  const store = await openStore();
  store.getState().selectAt([0.5, 1]);
  expect(store.getState().place).toBe('alpha');
  expect(selectOtherGround(store.getState())).toBeUndefined();
});

it('is nothing where the place was chosen by its name, before or after', async () => {
  const store = await openStore();
  store.getState().selectPlace('beta' as PlaceId);
  expect(selectOtherGround(store.getState())).toBeUndefined();
  store.getState().selectAt([3.5, 1]);
  store.getState().selectPlace('beta' as PlaceId);
  expect(selectOtherGround(store.getState())).toBeUndefined();
});
