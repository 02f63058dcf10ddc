import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { day } from '#domain/days.ts';
import type { LensId } from '#domain/ids.ts';
import { exampleFiles } from './exampleMap.ts';
import { createExampleStore, createHandClock, createHeldNetwork, type HeldRequest, settle } from './exampleStore.ts';

let network = createHeldNetwork();
let clock = createHandClock();

beforeEach(() => {
  network = createHeldNetwork();
  clock = createHandClock();
  vi.stubGlobal('fetch', network.fetch);
});
afterEach(() => vi.unstubAllGlobals());

/** The last request for a file. */
function requestFor(file: string): HeldRequest {
  const request = network.requests.findLast((held) => held.file === file);
  if (!request) throw new Error(`${file} was not asked for`);
  return request;
}

async function answer(file: string, body: unknown = exampleFiles()[file]): Promise<void> {
  requestFor(file).answer(Response.json(body));
  await settle();
}

async function openStore() {
  const store = createExampleStore(clock);
  void store.getState().load();
  await answer('map.json');
  return store;
}

const asked = () => network.requests.map(({ file }) => file);

describe('a file that hangs', () => {
  it('does not keep the others away', async () => {
    const store = await openStore();
    await answer('basemap.topo.json');
    expect(asked()).not.toContain('places.json');
    clock.pass(2000);
    await settle();
    await answer('places.json');
    expect(store.getState().places.size).toBe(2);
    expect(store.getState().files.control).toBe('loading');
  });

  it('is late after ten seconds, and there when it comes at last', async () => {
    const store = await openStore();
    clock.pass(9999);
    expect(store.getState().files.control).toBe('loading');
    clock.pass(1);
    expect(store.getState().files.control).toBe('late');
    await answer('control.topo.json');
    expect(store.getState().files.control).toBe('ready');
    expect(store.getState().layer?.date).toBe('2024-03-01');
  });

  it('can be asked for again; the old request is given up', async () => {
    const store = await openStore();
    const old = requestFor('control.topo.json');
    clock.pass(10_000);
    void store.getState().retry('control');
    expect(old.isAborted()).toBe(true);
    await answer('control.topo.json');
    expect(store.getState().files.control).toBe('ready');
  });

  it('is not asked for twice while it is on its way', async () => {
    const store = await openStore();
    await store.getState().retry('control');
    expect(asked().filter((file) => file === 'control.topo.json')).toHaveLength(1);
  });

  it('lets the rest be loaded once only when the manifest is asked for again', async () => {
    const store = createExampleStore(clock);
    void store.getState().load();
    clock.pass(10_000);
    expect(store.getState().files.manifest).toBe('late');
    void store.getState().retry('manifest');
    await answer('map.json');
    expect(asked().filter((file) => file === 'control.topo.json')).toHaveLength(1);
  });
});

describe('a reply that comes too late', () => {
  it('is not looked at once a later request was answered', async () => {
    const abortless = vi.spyOn(AbortSignal.prototype, 'addEventListener').mockImplementation(() => undefined);
    const store = await openStore();
    const old = requestFor('control.topo.json');
    clock.pass(10_000);
    void store.getState().retry('control');
    await answer('control.topo.json');
    const { topology, layer } = store.getState();
    old.answer(Response.json(exampleFiles()['control.topo.json']));
    await settle();
    expect(store.getState().topology).toBe(topology);
    expect(store.getState().layer).toBe(layer);
    abortless.mockRestore();
  });

  it('does not tell of a failure that no longer matters', async () => {
    const store = await openStore();
    const old = requestFor('control.topo.json');
    clock.pass(10_000);
    void store.getState().retry('control');
    old.fail();
    await settle();
    expect(store.getState().files.control).toBe('loading');
  });
});

it('says in a word why a file is not there', async () => {
  const store = await openStore();
  requestFor('control.topo.json').fail();
  requestFor('basemap.topo.json').answer(new Response('', { status: 404 }));
  await settle();
  await answer('places.json', [{ id: 'alpha' }]);
  expect(store.getState().files).toMatchObject({
    control: { kind: 'network' },
    basemap: { kind: 'status', error: 'geo/example/basemap.topo.json: the server answered 404' },
    places: { kind: 'content', error: expect.stringMatching(/^places\.json, 0\.lon: /) },
  });
});

describe('a map in parts', () => {
  const part = (path: string, lens: string, date: string) => {
    return { path, bytes: 1, hash: '0', lenses: [lens], firstDay: date, lastDay: date };
  };

  /** The second day is in a part of its own, as is the other lens. */
  function partedFiles(): Record<string, unknown> {
    const files = exampleFiles();
    const [manifest, control] = [files['map.json'], files['control.topo.json']] as [
      { lenses: object[] },
      { objects: Record<string, unknown> },
    ];
    const { 'assessment/2024-03-03': later, ...rest } = control.objects;
    const own = (objects: object) => ({
      ...control,
      control: '0',
      arcs: [],
      weights: '',
      bases: [],
      firstArc: 2,
      objects,
    });
    return {
      ...files,
      'map.json': {
        ...manifest,
        lenses: [...manifest.lenses, { ...manifest.lenses[0], id: 'government' }],
        parts: [
          part('later.topo.json', 'assessment', '2024-03-03'),
          part('lenses.topo.json', 'government', '2024-03-01'),
        ],
      },
      'control.topo.json': { ...control, objects: rest },
      'later.topo.json': own({ 'assessment/2024-03-03': later }),
      'lenses.topo.json': own({ 'government/2024-03-01': rest['assessment/2024-03-01'] }),
    };
  }

  const LATER = day('2024-03-03');
  const GOVERNMENT = 'government' as LensId;
  let files = partedFiles();

  async function openParts(rest: readonly string[] = [], onOutdated?: (version: string) => void) {
    files = partedFiles();
    const store = createExampleStore(clock, '', onOutdated ? { onOutdated } : {});
    void store.getState().load();
    for (const file of ['map.json', 'control.topo.json', ...rest]) await answer(file, files[file]);
    return store;
  }

  it('asks for the part of a day, keeps the ground that is drawn until it comes, and then shows it', async () => {
    const store = await openParts();
    const before = store.getState().layer;
    store.getState().setDay(LATER);
    expect(store.getState().files.layers).toBe('loading');
    expect(store.getState().layer).toBe(before);
    await answer('later.topo.json', files['later.topo.json']);
    expect(store.getState().layer?.date).toBe(LATER);
    expect(store.getState().files.layers).toBe('ready');
  });

  it('lets a request that was given up stand in nobody’s way', async () => {
    const store = await openParts();
    store.getState().setDay(LATER);
    const given = requestFor('later.topo.json');
    store.getState().setDay(day('2024-03-01'));
    store.getState().setLens(GOVERNMENT);
    expect(given.isAborted()).toBe(true);
    await answer('lenses.topo.json', files['lenses.topo.json']);
    expect(store.getState().layer?.lens).toBe('government');
    store.getState().setLens('assessment' as LensId);
    store.getState().setDay(LATER);
    await answer('later.topo.json', files['later.topo.json']);
    expect(store.getState().layer?.date).toBe(LATER);
  });

  it('says that a part failed, and shows its day after another try', async () => {
    const store = await openParts();
    store.getState().setDay(LATER);
    requestFor('later.topo.json').fail();
    await settle();
    expect(store.getState().files.layers).toMatchObject({ kind: 'network' });
    store.getState().setDay(day('2024-03-01'));
    await settle();
    expect(store.getState().files.layers).toBe('ready');
    store.getState().setDay(LATER);
    requestFor('later.topo.json').fail();
    await settle();
    void store.getState().retry('layers');
    await answer('later.topo.json', files['later.topo.json']);
    expect(store.getState().layer?.date).toBe(LATER);
  });

  it('is not joined to ground of other data; the page is told that it is outdated', async () => {
    const outdated = vi.fn();
    const store = await openParts([], outdated);
    store.getState().setDay(LATER);
    await answer('later.topo.json', { ...(files['later.topo.json'] as object), control: '1' });
    expect(store.getState().files.layers).toMatchObject({ kind: 'version' });
    expect(store.getState().layer?.date).toBe('2024-03-01');
    expect(outdated.mock.calls).toEqual([['0']]);
  });

  it('fetches ahead what may be asked for next, once all else has come, and tells nobody where that fails', async () => {
    const store = await openParts(['basemap.topo.json', 'places.json']);
    expect(asked()).not.toContain('later.topo.json');
    for (const file of ['histories.json', 'claims.json', 'sources.json']) await answer(file, files[file]);
    requestFor('later.topo.json').fail();
    await settle();
    await answer('lenses.topo.json', files['lenses.topo.json']);
    expect(store.getState().files.layers).toBe('ready');
    store.getState().setLens(GOVERNMENT);
    expect(store.getState().layer?.lens).toBe('government');
    expect(asked().filter((file) => file === 'lenses.topo.json')).toHaveLength(1);
  });
});
