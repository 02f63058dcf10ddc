import { afterEach, describe, expect, it, vi } from 'vitest';
import { day } from '#domain/days.ts';
import type { ActorId, ClaimId, MapId, PlaceId } from '#domain/ids.ts';
import { formatLink } from '#state/link/formatLink.ts';
import { linkOf } from '#state/link/linkOf.ts';
import { parseLink } from '#state/link/parseLink.ts';
import { selectAreas } from '#state/selectors/selectAreas.ts';
import { selectClaimsOfPlace } from '#state/selectors/selectClaimsOfPlace.ts';
import { selectDayIndex } from '#state/selectors/selectDayIndex.ts';
import { selectMeasurement } from '#state/selectors/selectMeasurement.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { selectTrack } from '#state/selectors/selectTrack.ts';
import { createMapStore } from './createMapStore.ts';
import { exampleFiles } from './exampleMap.ts';
import type { Clock } from './playback.ts';

const alpha = 'alpha' as PlaceId;
const green = 'green' as ActorId;
const stillClock: Clock = { setTimeout: () => 0, clearTimeout: () => undefined };

/** Serves the example's files; those named as broken answer 503 until they are mended. */
function serve(files = exampleFiles()) {
  const broken = new Set<string>();
  vi.stubGlobal('fetch', async (url: string) => {
    const name = url.split('/').at(-1) ?? '';
    return broken.has(name) ? new Response('', { status: 503 }) : Response.json(files[name]);
  });
  return broken;
}

function createStore(search = '', clock = stillClock, reducedMotion = false) {
  return createMapStore({
    maps: ['example' as MapId],
    root: 'geo/',
    link: parseLink(search, ''),
    reducedMotion: () => reducedMotion,
    whenIdle: (task) => task(),
    clock,
  });
}

async function openStore(search = '', clock = stillClock, reducedMotion = false) {
  serve();
  const store = createStore(search, clock, reducedMotion);
  await store.getState().load();
  return store;
}

afterEach(() => vi.unstubAllGlobals());

describe('loading', () => {
  it('opens on the author’s day with every file', async () => {
    const state = (await openStore()).getState();
    const { known, ...files } = state.files;
    expect(new Set(Object.values(files))).toEqual(new Set(['ready']));
    expect(known).toBe('unasked');
    expect(state.layer?.date).toBe('2024-03-01');
    expect(state.places.size).toBe(2);
  });

  it('names a file that fails, keeps the rest, and mends it when tried again', async () => {
    const broken = serve();
    broken.add('claims.json');
    const store = createStore();
    await store.getState().load();
    expect(store.getState().files.claims).toEqual({
      kind: 'status',
      error: 'geo/example/claims.json: the server answered 503',
    });
    expect(store.getState().files.sources).toBe('ready');
    broken.clear();
    await store.getState().retry('claims');
    expect(store.getState().files.claims).toBe('ready');
    expect(store.getState().claims.size).toBe(3);
  });

  it('goes on with the rest when the manifest comes at the second try', async () => {
    const broken = serve();
    broken.add('map.json');
    const store = createStore();
    await store.getState().load();
    expect(store.getState().files.control).toBe('waiting');
    broken.clear();
    await store.getState().retry('manifest');
    expect(store.getState().layer?.date).toBe('2024-03-01');
  });

  it('says why a layer cannot be shown, and keeps the one before', async () => {
    const files = exampleFiles();
    const { objects } = files['control.topo.json'] as { objects: Record<string, unknown> };
    delete objects['assessment/2024-03-03'];
    serve(files);
    const store = createStore();
    await store.getState().load();
    store.getState().stepDay(1);
    expect(store.getState().layerProblem?.reason).toContain('no such layer');
    expect(store.getState().layer?.date).toBe('2024-03-01');
    expect(selectShownDay(store.getState())).toBe('2024-03-01');
  });
});

describe('the day', () => {
  it('shows the last layer before a day that has none', async () => {
    const store = await openStore();
    store.getState().setDay(day('2024-03-02'));
    expect(store.getState().day).toBe('2024-03-02');
    expect(store.getState().layer?.date).toBe('2024-03-01');
  });

  it('steps by layers and by changes, and stays at the ends', async () => {
    const store = await openStore();
    store.getState().stepDay(1);
    store.getState().stepDay(1);
    expect(selectDayIndex(store.getState())).toBe(1);
    store.getState().stepChange(-1);
    expect(selectDayIndex(store.getState())).toBe(1);
    store.getState().stepDay(-1);
    store.getState().stepChange(1);
    expect(store.getState().layer?.date).toBe('2024-03-03');
  });

  it('plays until the last day, and from the first when played again', async () => {
    let tick = () => {};
    const clock: Clock = {
      setTimeout: (task) => {
        tick = task;
        return 1;
      },
      clearTimeout: () => undefined,
    };
    const store = await openStore('', clock);
    store.getState().play();
    tick();
    tick();
    expect(store.getState()).toMatchObject({ day: '2024-03-03', playing: false });
    store.getState().play();
    expect(store.getState()).toMatchObject({ day: '2024-03-01', playing: true });
    store.getState().setDay(day('2024-03-01'));
    expect(store.getState().playing).toBe(false);
  });

  it('takes a single step under reduced motion', async () => {
    const store = await openStore('', stillClock, true);
    store.getState().play();
    expect(store.getState()).toMatchObject({ day: '2024-03-03', playing: false });
  });
});

describe('the link', () => {
  it('opens what it names', async () => {
    const store = await openStore('?time=latest&place=alpha&measure=alpha..ground:green&lang=ar&dark=true');
    expect(store.getState()).toMatchObject({
      day: '2024-03-03',
      place: 'alpha',
      locale: 'ar',
      dark: 'true',
      notices: [],
    });
  });

  it('drops what the map does not have, and says so', async () => {
    const store = await openStore('?map=other&lens=other&place=x&claim=x&measure=alpha..ground:x&time=never');
    const { notices, place, claim, measure } = store.getState();
    expect({ place, claim, measure }).toEqual({ place: null, claim: null, measure: null });
    const parameters = notices.map(({ values }) => values.parameter);
    expect(parameters.sort()).toEqual(['claim', 'lens', 'map', 'measure', 'place', 'time']);
    expect(new Set(notices.map(({ id }) => id)).size).toBe(notices.length);
    const unreadable = notices.filter(({ key }) => key === 'notice.unreadableLinkValue');
    expect(unreadable.map(({ values }) => values.parameter)).toEqual(['time']);
  });

  it('says only what differs from the author’s view', async () => {
    const opened = parseLink('?time=2024-03-03&other=1', '').link;
    const store = await openStore('?time=2024-03-03&other=1');
    expect(formatLink(linkOf(store.getState(), opened)).search).toBe('?time=2024-03-03&other=1');
    store.getState().setDay(day('2024-03-01'));
    expect(formatLink(linkOf(store.getState(), opened)).search).toBe('?other=1');
  });
});

describe('selection', () => {
  it('opens the note of the place nearest to a point', async () => {
    const store = await openStore();
    store.getState().selectAt([0.5, 0.5]);
    expect(store.getState().place).toBe('alpha');
  });

  it('goes back from a claim to its place', async () => {
    const store = await openStore();
    store.getState().selectPlace(alpha);
    store.getState().selectClaim('early' as ClaimId);
    store.getState().selectClaim(null);
    expect(store.getState()).toMatchObject({ place: 'alpha', claim: null });
  });

  it('parts the claims on a place by the day shown', async () => {
    const store = await openStore('?place=alpha');
    const { before, after } = selectClaimsOfPlace(store.getState());
    expect([before.map(({ id }) => id), after.map(({ id }) => id)]).toEqual([['early'], ['late']]);
  });
});

describe('what is computed', () => {
  it('adds the grounds up to the whole', async () => {
    const rows = selectAreas((await openStore()).getState());
    expect(rows.map(({ status, actor, share }) => [status, actor, share])).toEqual([
      ['held', 'red', 0.5],
      ['unknown', null, 0.5],
    ]);
  });

  it('keeps its reference until its layer changes', async () => {
    const store = await openStore();
    const rows = selectAreas(store.getState());
    store.getState().setLocale('ar');
    expect(selectAreas(store.getState())).toBe(rows);
    store.getState().stepDay(1);
    expect(selectAreas(store.getState())).not.toBe(rows);
  });

  it('knows every day’s shares', async () => {
    const track = selectTrack((await openStore()).getState());
    expect(track.map(({ date, rows }) => [date, rows.length])).toEqual([
      ['2024-03-01', 2],
      ['2024-03-03', 2],
    ]);
  });

  it('measures to held ground of the day shown only', async () => {
    const store = await openStore();
    store.getState().setMeasure({ from: alpha, actor: green });
    expect(selectMeasurement(store.getState())).toBeUndefined();
    store.getState().stepDay(1);
    expect(selectMeasurement(store.getState())?.km).toBeCloseTo(111.2, 0);
    expect(selectMeasurement(store.getState())?.nearest[0]).toBeCloseTo(2, 4);
  });
});
