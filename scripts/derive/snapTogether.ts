import { GRID } from './cells.ts';
import type { GridPoint, GridPolygon, GridRing } from './clip.ts';

/** Units of the published grid in one degree: 1e-4 degrees, about 11 m. */
export const PUBLISHED_GRID = 10_000;

/** How far apart, in published units, two points may lie and still be meant as one: a rounding each way. */
const POINT_TOLERANCE = 0.75;
/** The same for a point and an edge, both of whose ends are rounded too. */
const EDGE_TOLERANCE = 1.25;
const BIN = 64;

/**
 * Brings clipped polygons to the published grid so that neighbours share every vertex of their common edge:
 * points that differ by rounding become one, and where a corner of one polygon lies on an edge of another, the edge gets that corner.
 *
 * @param polygons - on the working grid, in any order; the same order gives the same result.
 * @returns polygons on the published grid, parallel to the input; rings that have collapsed are left out.
 */
export function snapTogether(polygons: readonly (readonly GridPolygon[])[]): GridPolygon[][] {
  const points = new PointIndex();
  let snapped = polygons.map((parts) => mapRings(parts, (ring) => tidy(ring.map((point) => points.snap(point)))));
  for (let changed = true; changed; ) {
    changed = false;
    snapped = snapped.map((parts) =>
      mapRings(parts, (ring) => {
        const noded = tidy(
          ring.flatMap((from, index) => [from, ...points.on(from, ring[(index + 1) % ring.length] as GridPoint)]),
        );
        if (noded.length !== ring.length) changed = true;
        return noded;
      }),
    );
  }
  return snapped;
}

function mapRings(parts: readonly GridPolygon[], change: (ring: GridRing) => GridRing): GridPolygon[] {
  return parts.flatMap((polygon) => {
    const rings = polygon.map(change);
    return rings[0] && rings[0].length >= 3 ? [rings.filter((ring) => ring.length >= 3)] : [];
  });
}

/** Without repeated points and without spikes (there and back along the same edge), also across the ring's start. */
function tidy(ring: GridRing): GridRing {
  const kept: GridPoint[] = [];
  for (const point of ring) {
    if (same(kept.at(-1), point)) continue;
    if (same(kept.at(-2), point)) kept.pop();
    else kept.push(point);
  }
  while (kept.length > 2) {
    if (same(kept[0], kept.at(-1)) || same(kept[0], kept.at(-2))) kept.pop();
    else if (same(kept[1], kept.at(-1))) kept.shift();
    else break;
  }
  return kept;
}

function same(a: GridPoint | undefined, b: GridPoint | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

class PointIndex {
  readonly #bins = new Map<string, GridPoint[]>();

  /** The published point for a working one: an existing one within the tolerance, else its own rounding. */
  snap([x, y]: GridPoint): GridPoint {
    const at: GridPoint = [(x * PUBLISHED_GRID) / GRID, (y * PUBLISHED_GRID) / GRID];
    const near = this.#within(at, at).find(
      (point) => Math.hypot(point[0] - at[0], point[1] - at[1]) <= POINT_TOLERANCE,
    );
    return near ?? this.#add([Math.round(at[0]), Math.round(at[1])]);
  }

  /** Known points that lie on the inside of an edge, in its direction. */
  on(from: GridPoint, to: GridPoint): GridPoint[] {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    return this.#within(from, to)
      .map((point) => ({ point, along: ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length }))
      .filter(({ point, along }) => {
        const aside = Math.abs((point[0] - from[0]) * dy - (point[1] - from[1]) * dx) / length;
        return aside <= EDGE_TOLERANCE && along > 0 && along < length && !same(point, from) && !same(point, to);
      })
      .sort((a, b) => a.along - b.along)
      .map(({ point }) => point);
  }

  #add(point: GridPoint): GridPoint {
    const key = `${Math.floor(point[0] / BIN)} ${Math.floor(point[1] / BIN)}`;
    const bin = this.#bins.get(key);
    if (bin) bin.push(point);
    else this.#bins.set(key, [point]);
    return point;
  }

  /** Points in the bins that a segment's box touches. */
  #within(a: GridPoint, b: GridPoint): GridPoint[] {
    const [west, east] = [Math.min(a[0], b[0]) - 2, Math.max(a[0], b[0]) + 2].map((x) => Math.floor(x / BIN)) as [
      number,
      number,
    ];
    const [south, north] = [Math.min(a[1], b[1]) - 2, Math.max(a[1], b[1]) + 2].map((y) => Math.floor(y / BIN)) as [
      number,
      number,
    ];
    const found: GridPoint[] = [];
    for (let x = west; x <= east; x++) {
      for (let y = south; y <= north; y++) found.push(...(this.#bins.get(`${x} ${y}`) ?? []));
    }
    return found;
  }
}
