import { type ArcRows, signatureOf } from './arcRows.ts';
import { type ArcTopology, type ScaledArc, scaledArc } from './scaledArcs.ts';

/** Arcs are kept for the zooms used last, paths up to this many characters in all: 8 MB at most. */
const MOST_ZOOMS = 3;
const MOST_CHARACTERS = 8_000_000;

interface Kept {
  readonly zooms: number;
  /** Of all zooms. */
  readonly arcs: number;
  readonly paths: number;
  readonly characters: number;
}

/** Ready paths of one topology. */
export interface PathCache {
  /** The `d` of an SVG path in CSS pixels from the topology's corner at the zoom; made once, and kept while there is room. */
  readonly path: (topology: ArcTopology, rows: ArcRows, zoom: number, isClosed: boolean) => string;
  /** Makes arcs of a zoom ready for paths to come, as long as there is time; true when all are. */
  readonly prepare: (topology: ArcTopology, zoom: number, isTime: () => boolean) => boolean;
  /** For tests: how much is kept. */
  readonly kept: () => Kept;
}

/** Its parts come over the same grid and numbers, so that the transform stands for a topology however much of it has come. */
const caches = new WeakMap<object, PathCache>();

export function pathCacheOf(topology: ArcTopology): PathCache {
  const of = topology.transform ?? topology;
  const cache = caches.get(of) ?? createPathCache();
  caches.set(of, cache);
  return cache;
}

/** @param mostCharacters - the paths used last are kept up to this length in all, and the newest in any case. */
export function createPathCache(mostCharacters = MOST_CHARACTERS): PathCache {
  const arcs = new Map<number, Map<number, ScaledArc>>();
  const paths = new Map<string, string>();
  let characters = 0;

  function arcsAt(zoom: number): Map<number, ScaledArc> {
    const found = arcs.get(zoom) ?? new Map<number, ScaledArc>();
    touch(arcs, zoom, found);
    for (const oldest of [...arcs.keys()].slice(0, -MOST_ZOOMS)) arcs.delete(oldest);
    return found;
  }

  function arcsOf(topology: ArcTopology, zoom: number): (index: number) => ScaledArc {
    const scaled = arcsAt(zoom);
    return (index) => {
      const arc = scaled.get(index) ?? scaledArc(topology, index, zoom);
      scaled.set(index, arc);
      return arc;
    };
  }

  function keep(name: string, path: string): void {
    paths.set(name, path);
    characters += path.length;
    for (const [oldest, text] of paths) {
      if (characters <= mostCharacters || oldest === name) break;
      paths.delete(oldest);
      characters -= text.length;
    }
  }

  function path(topology: ArcTopology, rows: ArcRows, zoom: number, isClosed: boolean): string {
    const name = `${zoom}/${isClosed}/${signatureOf(rows)}`;
    const before = paths.get(name);
    if (before !== undefined) {
      touch(paths, name, before);
      return before;
    }
    const made = rows.map((row) => rowPath(row, arcsOf(topology, zoom), isClosed)).join('');
    keep(name, made);
    return made;
  }

  function prepare(topology: ArcTopology, zoom: number, isTime: () => boolean): boolean {
    const arcOf = arcsOf(topology, zoom);
    return topology.arcs.every((_, index) => {
      const isGoingOn = isTime();
      if (isGoingOn) arcOf(index);
      return isGoingOn;
    });
  }

  function kept(): Kept {
    const count = [...arcs.values()].reduce((sum, { size }) => sum + size, 0);
    return { zooms: arcs.size, arcs: count, paths: paths.size, characters };
  }

  return { path, prepare, kept };
}

function rowPath(row: readonly number[], arcOf: (index: number) => ScaledArc, isClosed: boolean): string {
  const [start = 0] = row;
  const first = start < 0 ? arcOf(~start).last : arcOf(start).first;
  const rest = row.map((arc) => (arc < 0 ? arcOf(~arc).backwards : arcOf(arc).forwards));
  return `M${first}L${rest.join('').slice(1)}${isClosed ? 'Z' : ''}`;
}

/** Moves an entry to the end, where the newest stand. */
function touch<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  map.delete(key);
  map.set(key, value);
}
