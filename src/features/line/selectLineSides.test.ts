import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { edgeName } from '#domain/edgeName.ts';
import type { LensId, MapId, PlaceId } from '#domain/ids.ts';
import { nearestOnLines } from '#domain/nearestOnLines.ts';
import type { LonLat } from '#domain/place.ts';
import { createMapStore } from '#state/createMapStore.ts';
import { parseLink } from '#state/link/parseLink.ts';
import type { MapStore } from '#state/MapState.ts';
import { selectEdges } from '#state/selectors/selectEdges.ts';
import { selectLineSpot } from '#state/selectors/selectLineSpot.ts';
import { selectLineStretch } from '#state/selectors/selectLineStretch.ts';
import { selectLineSides } from './selectLineSides.ts';
import { selectLineSince } from './selectLineSince.ts';

/** The published map, as the page reads it. */
async function openPublished(search: string): Promise<MapStore> {
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(`public/${url.split('?')[0]}`)));
  const store = createMapStore({
    maps: ['syria-2024' as MapId],
    root: 'geo/',
    link: parseLink(search, ''),
    reducedMotion: () => false,
    whenIdle: () => undefined,
    clock: { setTimeout: () => 0, clearTimeout: () => undefined },
  });
  await store.getState().load();
  return store;
}

/** A point in the middle of a line. */
const middleOf = (line: readonly (readonly number[])[]) => line[Math.floor(line.length / 2)] as unknown as LonLat;

let store: MapStore;
beforeAll(async () => {
  store = await openPublished('?time=2024-12-04');
});

/** One edge of every kind of ground beside every other on the day shown, its card open. */
function* cards() {
  const seen = new Set<string>();
  for (const { line, sides, kind } of selectEdges(store.getState())) {
    const name = edgeName(sides);
    if (seen.has(name)) continue;
    seen.add(name);
    store.getState().selectLine(middleOf(line));
    yield { name, kind, sides: selectLineSides(store.getState()), spot: selectLineSpot(store.getState()) };
  }
}

describe('the card of a line', () => {
  it('answers on 4 December for the front and for every edge of contested and claimed ground, with claims and how far', () => {
    const kinds = new Set<string>();
    const all = [...cards()];
    for (const { name, kind, sides, spot } of all) {
      kinds.add(kind);
      expect(spot?.isHere, name).toBe(true);
      expect(sides, name).toHaveLength(2);
      for (const { ground, beside } of sides.filter((side) => side.ground.status !== 'unknown')) {
        expect(beside.length, name).toBeGreaterThan(0);
        expect(beside[0]?.km, name).toBeGreaterThan(0);
        const claims = beside.flatMap((one) => one.claims);
        if (ground.status !== 'held') expect(claims.length, `${name}: ${ground.status}`).toBeGreaterThan(0);
      }
      expect(selectLineSince(store.getState())?.date, name).toBeDefined();
    }
    expect([...kinds].sort()).toEqual(['front', 'soft', 'unknown']);
    expect(all.length).toBeGreaterThan(8);
  });

  it('names for contested ground the claims of both', () => {
    const place = store.getState().places.get('maarshahour' as PlaceId);
    if (!place) throw new Error('no Maar Shahour');
    const edges = selectEdges(store.getState()).filter(({ sides }) =>
      sides.some(({ status }) => status === 'contested'),
    );
    const nearest = nearestOnLines(
      edges.map(({ line }) => line),
      place.at,
    );
    store.getState().selectLine(nearest?.at ?? null);
    const sides = selectLineSides(store.getState());
    const maarShahour = sides.flatMap(({ beside }) => beside).find((one) => one.place.id === place.id);
    const holders = new Set(maarShahour?.claims.map(({ actor }) => actor));
    expect(holders).toEqual(new Set(['government', 'opposition']));
  });

  it('marks the whole stretch that rests on the same between the same two, and no arc of another', () => {
    const edges = selectEdges(store.getState());
    for (const { line, sides, basis } of edges.filter(({ kind }) => kind !== 'unknown')) {
      store.getState().selectLine(middleOf(line));
      const spot = selectLineSpot(store.getState());
      const stretch = selectLineStretch(store.getState());
      expect(stretch).toContain(spot?.stretch);
      if (spot?.stretch.line !== line) continue;
      expect(new Set(stretch.map((edge) => `${edge.basis} ${edgeName(edge.sides)}`))).toEqual(
        new Set([`${basis} ${edgeName(sides)}`]),
      );
    }
    store.getState().selectLine(null);
    expect(selectLineStretch(store.getState())).toEqual([]);
  });

  it('says of two accounts who tells what, with claims of both where they differ', async () => {
    store = await openPublished('?time=2024-12-04&view=disagreement');
    await vi.waitFor(() => expect(store.getState().layer?.lens).toBe('disagreement' as LensId));
    const differing = [...cards()].flatMap(({ sides }) => sides.filter(({ ground }) => ground.status === 'contested'));
    expect(differing.length).toBeGreaterThan(0);
    for (const { beside } of differing) expect(beside[0]?.claims.length).toBeGreaterThan(0);
    expect(selectEdges(store.getState()).some(({ kind }) => kind === 'unknown')).toBe(false);
  });
});
