import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { selectKeepableVersion } from '#state/selectors/selectKeepableVersion.ts';
import { selectShownVersion } from '#state/selectors/selectShownVersion.ts';
import { exampleFiles } from './exampleMap.ts';
import { createExampleStore, createHandClock, settle } from './exampleStore.ts';

const VERSION = '0123456789abcdef';
const text = { en: 'text', ar: 'نص' };
const correction = (id: string, days: string[]) => ({
  ...{ id, days, kind: 'correction', date: '2026-02-01', claims: [] },
  ...{ was: text, is: text, why: text },
});

let asked: string[];
/** Whether the server still has the newest manifest. */
let hasNewest: boolean;

beforeEach(() => {
  asked = [];
  hasNewest = true;
  const files = exampleFiles();
  const manifest = files['map.json'] as object;
  const known = correction('known', ['2024-03-01']);
  const newest = {
    ...manifest,
    dataVersion: 'fedcba9876543210',
    versions: [{ version: VERSION, date: '2026-01-02' }],
    corrections: [known, correction('later', ['2024-03-01']), correction('of-another-day', ['2024-03-03'])],
  };
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    if (url === 'geo/example/map.json') return hasNewest ? Response.json(newest) : new Response('', { status: 500 });
    const file = url.split('/').at(-1) ?? '';
    return Response.json(
      file === 'map.json' ? { ...manifest, dataVersion: VERSION, corrections: [known] } : files[file],
    );
  });
});
afterEach(() => vi.unstubAllGlobals());

async function open(search: string) {
  const store = createExampleStore(createHandClock(), search);
  await store.getState().load();
  await settle();
  return store.getState();
}

it('is loaded from its own folder, and compared with the newest one', async () => {
  const state = await open(`?v=${VERSION}`);
  expect(asked.filter((url) => !url.startsWith(`geo/example/v/${VERSION}/`))).toEqual(['geo/example/map.json']);
  const shown = selectShownVersion(state);
  expect(shown).toMatchObject({ version: VERSION, date: '2026-01-02', hasNewer: true });
  expect(shown?.corrections.map(({ id }) => id)).toEqual(['later']);
  expect(selectKeepableVersion(state)).toBe(VERSION);
});

it('is shown though nothing can be said of the newest one', async () => {
  hasNewest = false;
  const state = await open(`?v=${VERSION}`);
  expect(state.layer).not.toBeNull();
  expect(selectShownVersion(state)).toEqual({ version: VERSION, date: null, hasNewer: null, corrections: [] });
});

it('is not what a page shows that does not ask for it; data that are not kept cannot be frozen', async () => {
  const state = await open('');
  expect(asked.some((url) => url.includes('/v/'))).toBe(false);
  expect(selectShownVersion(state)).toBeNull();
  expect(selectKeepableVersion(state)).toBeNull();
});
