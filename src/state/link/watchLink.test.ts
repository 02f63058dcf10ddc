import { afterEach, expect, it, vi } from 'vitest';
import { day } from '#domain/days.ts';
import type { MapId } from '#domain/ids.ts';
import { createMapStore } from '#state/createMapStore.ts';
import { exampleFiles } from '#state/exampleMap.ts';
import type { Clock } from '#state/playback.ts';
import { EMPTY_LINK } from './Link.ts';
import { watchLink } from './watchLink.ts';

const stillClock: Clock = { setTimeout: () => 0, clearTimeout: () => undefined };

async function openStore() {
  const files = exampleFiles();
  vi.stubGlobal('fetch', async (url: string) => Response.json(files[url.split('/').at(-1) ?? '']));
  const store = createMapStore({
    maps: ['example' as MapId],
    root: 'geo/',
    link: { link: EMPTY_LINK, dropped: [] },
    reducedMotion: () => false,
    whenIdle: (task) => task(),
    clock: stillClock,
  });
  await store.getState().load();
  return store;
}

afterEach(() => vi.unstubAllGlobals());

it('is written once, after the last of several changes', async () => {
  let pending: (() => void) | undefined;
  const clock: Clock = {
    setTimeout: (task) => {
      pending = task;
      return task;
    },
    clearTimeout: (timer) => {
      if (timer === pending) pending = undefined;
    },
  };
  const store = await openStore();
  const written: string[] = [];
  const bar = { read: () => ({ search: '', hash: '' }), write: (address: string) => written.push(address) };
  watchLink(store, EMPTY_LINK, bar, clock);
  store.getState().setLocale('ar');
  store.getState().setDay(day('2024-03-03'));
  pending?.();
  expect(written).toEqual(['?time=2024-03-03&lang=ar']);
});

it('is written at once where the page is left, and only then if something waits', async () => {
  const store = await openStore();
  const written: string[] = [];
  const bar = { read: () => ({ search: '', hash: '' }), write: (address: string) => written.push(address) };
  const { flush } = watchLink(store, EMPTY_LINK, bar, { ...stillClock, setTimeout: () => 1 });
  flush();
  store.getState().setLocale('ar');
  flush();
  flush();
  expect(written).toEqual(['?lang=ar']);
});

it('moves the camera when its fragment is changed, and says which cannot be read', async () => {
  const store = await openStore();
  let hash = '#map=9/35/36.5';
  const bar = { read: () => ({ search: '', hash }), write: () => undefined };
  const { followHash } = watchLink(store, EMPTY_LINK, bar, stillClock);
  followHash();
  expect(store.getState().camera).toEqual({ zoom: 9, lat: 35, lon: 36.5 });
  hash = '#map=nowhere';
  followHash();
  expect(store.getState().camera).toEqual({ zoom: 9, lat: 35, lon: 36.5 });
  expect(store.getState().notices.map(({ key }) => key)).toEqual(['notice.unreadableLinkValue']);
  hash = '';
  followHash();
  expect(store.getState().camera).toBeNull();
});
