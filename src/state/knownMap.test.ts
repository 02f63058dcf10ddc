import { beforeEach, expect, it, vi } from 'vitest';
import { day } from '#domain/days.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { selectLayerDays } from '#state/selectors/selectLayerDays.ts';
import { exampleFiles } from './exampleMap.ts';
import { createExampleStore, createHandClock, createHeldNetwork, settle } from './exampleStore.ts';

/** The example map, whose last day was known on the first as the first was. */
function filesWithKnown(): Record<string, unknown> {
  const files = exampleFiles();
  const control = files['control.topo.json'] as { objects: Record<string, unknown> };
  const known = {
    days: ['2024-03-01', '2024-03-03'],
    names: ['assessment/2024-03-01'],
    layerOf: [[0], [0, 0]],
    controls: [],
    places: {},
  };
  return {
    ...files,
    'map.json': { ...(files['map.json'] as object), known: { path: 'known.topo.json', bytes: 1, hash: '0' } },
    'known.topo.json': { ...control, known },
  };
}

const network = createHeldNetwork();
const files = filesWithKnown();
beforeEach(() => vi.stubGlobal('fetch', network.fetch));

/** Answers all that is waiting, but for the file that is held back. */
async function answerAll(heldBack: string): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    for (const request of network.requests.splice(0)) {
      if (request.file === heldBack) held.push(request);
      else request.answer(Response.json(files[request.file]));
    }
    await settle();
  }
}
const held: (typeof network.requests)[number][] = [];

it('never labels other ground with a day of knowledge: a late reply changes ground and label together', async () => {
  const clock = createHandClock();
  const store = createExampleStore(clock);
  void store.getState().load();
  await answerAll('known.topo.json');
  const before = store.getState().layer;
  expect(before?.date).toBe('2024-03-01');

  store.getState().setKnown(day('2024-03-03'));
  store.getState().setDay(day('2024-03-03'));
  await answerAll('known.topo.json');
  expect(store.getState().layer).toBe(before);
  expect(selectKnownDrawn(store.getState())).toBeNull();

  // Given up meanwhile: the reply draws nothing.
  store.getState().setKnown(null);
  const now = store.getState().layer;
  expect(now?.date).toBe('2024-03-03');
  for (const request of held.splice(0)) request.answer(Response.json(files[request.file]));
  // Its schema is code that is loaded with it.
  await vi.waitFor(() => expect(store.getState().files.known).toBe('ready'));
  expect(store.getState().layer).toBe(now);

  store.getState().setKnown(day('2024-03-03'));
  expect(store.getState().layer).toMatchObject({ date: '2024-03-03', knownOn: '2024-03-03' });
  expect(store.getState().layer?.grounds[1]?.properties.status).toBe('unknown');
});

it('has no day after the day of knowledge, and falls back to what is known now where the file does not come', async () => {
  const store = createExampleStore(createHandClock(), '?known=2024-03-01&time=2024-03-03');
  void store.getState().load();
  await answerAll('known.topo.json');
  expect(selectLayerDays(store.getState())).toEqual(['2024-03-01']);
  expect(store.getState().layer).toBeNull();
  for (const request of held.splice(0)) request.fail();
  await vi.waitFor(() => expect(store.getState().layer).toMatchObject({ date: '2024-03-01' }));
  expect(selectKnownDrawn(store.getState())).toBeNull();
  expect(store.getState().files.known).toMatchObject({ kind: 'network' });
});

it('leaves out of the address a day of knowledge that the map does not have', async () => {
  const store = createExampleStore(createHandClock(), '?known=2025-01-01');
  void store.getState().load();
  await answerAll('');
  expect(store.getState().known).toBeNull();
  expect(store.getState().notices).toMatchObject([{ values: { parameter: 'known' } }]);
});
