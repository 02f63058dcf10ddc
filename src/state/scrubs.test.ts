import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { addDays, day } from '#domain/days.ts';
import { layerDayFor } from '#domain/layerDays.ts';
import { selectAreas } from '#state/selectors/selectAreas.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { exampleFiles } from './exampleMap.ts';
import { createExampleStore, createHandClock, createHeldNetwork, type HeldRequest, settle } from './exampleStore.ts';
import type { MapStore } from './MapState.ts';

const FIRST = day('2024-03-01');
const DAYS = [0, 1, 2, 5, 6, 9, 12, 13].map((after) => addDays(FIRST, after));
const RUNS = 50;
const ACTIONS = 200;

/** What a ground says of its size tells of which day and of which reply it is. */
const mark = (date: string, version: number) => version * 100 + Number(date.slice(-2));

/** The example with eight days; its ground lacks some of them, as a damaged file would. */
function filesOf(version: number, missing: readonly number[]): Record<string, unknown> {
  const files = exampleFiles();
  const topology = files['control.topo.json'] as { objects: Record<string, unknown> };
  const [grounds] = Object.values(topology.objects) as { geometries: { properties: object }[] }[];
  const marked = (date: string) => ({
    ...grounds,
    geometries: grounds?.geometries.map((geometry) => ({
      ...geometry,
      properties: { ...geometry.properties, areaKm2: mark(date, version) },
    })),
  });
  const there = DAYS.filter((_, index) => !missing.includes(index));
  topology.objects = Object.fromEntries(there.map((date) => [`assessment/${date}`, marked(date)]));
  const manifest = files['map.json'] as { readonly lenses: readonly object[] };
  const lenses = manifest.lenses.map((lens) => ({ ...lens, lastDay: DAYS.at(-1) }));
  return { ...files, 'map.json': { ...manifest, days: DAYS, lenses } };
}

const action = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('scrub' as const), after: fc.integer({ min: -2, max: 15 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('step' as const), by: fc.constantFrom(1, -1) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('reply' as const),
      which: fc.nat(),
      how: fc.constantFrom('good', 'good', 'good', 'lacking', 'abort', 'error', 'damaged'),
      missing: fc.array(fc.nat({ max: 7 }), { maxLength: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'retry' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'play' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), milliseconds: fc.nat({ max: 6000 }) }) },
);
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

afterEach(() => vi.unstubAllGlobals());

/** Does one thing; replies are given in any order, and each version of the ground is told from the others. */
function act(
  store: MapStore,
  next: Action,
  held: HeldRequest[],
  clock: ReturnType<typeof createHandClock>,
  at: number,
) {
  const state = store.getState();
  if (next.kind === 'scrub') state.setDay(addDays(FIRST, next.after));
  else if (next.kind === 'step') state.stepDay(next.by === 1 ? 1 : -1);
  else if (next.kind === 'play') state.play();
  else if (next.kind === 'wait') clock.pass(next.milliseconds);
  else if (next.kind === 'retry') {
    // As the page does, whose button is there only where something failed or is late.
    void state.retry('control');
    for (const role of ['manifest', 'places'] as const)
      if (typeof state.files[role] === 'object') void state.retry(role);
  } else {
    const [request] = held.splice(next.which % Math.max(1, held.length), 1);
    if (next.how === 'abort') request?.fail();
    else if (next.how === 'error') request?.answer(new Response('', { status: 503 }));
    else if (next.how === 'damaged') request?.answer(new Response('{"type":'));
    else request?.answer(Response.json(filesOf(at, next.how === 'lacking' ? next.missing : [])[request.file]));
  }
}

function check(store: MapStore): void {
  const state = store.getState();
  const { layer, layerProblem, manifest } = state;
  if (!layer || !manifest || !state.day) return;
  const asked = layerDayFor(manifest.days, state.day);
  // The label is the day of the ground that is drawn, and the ground is of that day by what it says of itself.
  expect(selectShownDay(state)).toBe(layer.date);
  for (const { properties } of layer.grounds) expect(properties.areaKm2 % 100).toBe(Number(layer.date.slice(-2)));
  for (const { areaKm2 } of selectAreas(state)) expect(areaKm2 % 100).toBe(Number(layer.date.slice(-2)));
  // Where the ground of another day than the one asked for is drawn, the page says so.
  if (layer.date !== asked || layerProblem) expect(layerProblem?.date).toBe(asked);
}

it(`never shows a day over another day's ground, in ${RUNS * ACTIONS} actions among late, mixed and broken replies`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: ACTIONS, maxLength: ACTIONS }), async (actions) => {
      const network = createHeldNetwork();
      const clock = createHandClock();
      vi.stubGlobal('fetch', network.fetch);
      const store = createExampleStore(clock);
      void store.getState().load();
      for (const [index, next] of actions.entries()) {
        act(store, next, network.requests, clock, index + 1);
        await settle();
        check(store);
      }
    }),
    { numRuns: RUNS, seed: 20241208, endOnFailure: true },
  );
}, 60_000);
