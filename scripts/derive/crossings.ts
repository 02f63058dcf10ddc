import type { Arc } from './arcs.ts';
import type { GridPoint } from './clip.ts';

interface Segment {
  readonly arc: number;
  readonly from: GridPoint;
  readonly to: GridPoint;
}

const BIN = 256;

/**
 * Pairs of arcs that cross or touch anywhere but at a common end point; an arc may be paired with itself.
 *
 * @param arcs - on a grid of whole numbers, so that the tests of orientation are exact.
 */
export function crossingsOf(arcs: readonly Arc[]): [number, number][] {
  const found = new Map<string, [number, number]>();
  for (const bin of binned(arcs).values()) {
    bin.forEach((a, index) => {
      for (let other = index + 1; other < bin.length; other++) {
        const b = bin[other] as Segment;
        if (meet(a, b)) found.set(`${a.arc} ${b.arc}`, [a.arc, b.arc]);
      }
    });
  }
  return [...found.values()];
}

function binned(arcs: readonly Arc[]): Map<string, Segment[]> {
  const bins = new Map<string, Segment[]>();
  arcs.forEach((line, arc) => {
    line.slice(1).forEach((to, index) => {
      const segment = { arc, from: line[index] as GridPoint, to };
      for (const key of binsOf(segment)) {
        const bin = bins.get(key);
        if (bin) bin.push(segment);
        else bins.set(key, [segment]);
      }
    });
  });
  return bins;
}

function binsOf({ from, to }: Segment): string[] {
  const [west, east] = [Math.floor(Math.min(from[0], to[0]) / BIN), Math.floor(Math.max(from[0], to[0]) / BIN)];
  const [south, north] = [Math.floor(Math.min(from[1], to[1]) / BIN), Math.floor(Math.max(from[1], to[1]) / BIN)];
  const keys: string[] = [];
  for (let x = west; x <= east; x++) for (let y = south; y <= north; y++) keys.push(`${x} ${y}`);
  return keys;
}

/** True where two segments have a point in common that is not an end of both. */
function meet(a: Segment, b: Segment): boolean {
  const shared = [a.from, a.to].filter((point) => same(point, b.from) || same(point, b.to));
  if (shared.length === 2) return true;
  const [a1, a2] = [turn(b.from, b.to, a.from), turn(b.from, b.to, a.to)];
  const [b1, b2] = [turn(a.from, a.to, b.from), turn(a.from, a.to, b.to)];
  if (shared.length === 1) {
    // Neighbours that share one end meet elsewhere only where they lie on one line and on the same side of it.
    const pivot = shared[0] as GridPoint;
    const [p, q] = [other(a, pivot), other(b, pivot)];
    return turn(pivot, p, q) === 0 && (p[0] - pivot[0]) * (q[0] - pivot[0]) + (p[1] - pivot[1]) * (q[1] - pivot[1]) > 0;
  }
  if (a1 * a2 < 0 && b1 * b2 < 0) return true;
  return (
    (a1 === 0 && inBox(b, a.from)) ||
    (a2 === 0 && inBox(b, a.to)) ||
    (b1 === 0 && inBox(a, b.from)) ||
    (b2 === 0 && inBox(a, b.to))
  );
}

function other({ from, to }: Segment, point: GridPoint): GridPoint {
  return same(from, point) ? to : from;
}

function same(a: GridPoint, b: GridPoint): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function turn([ax, ay]: GridPoint, [bx, by]: GridPoint, [cx, cy]: GridPoint): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

function inBox({ from, to }: Segment, [x, y]: GridPoint): boolean {
  return (
    x >= Math.min(from[0], to[0]) &&
    x <= Math.max(from[0], to[0]) &&
    y >= Math.min(from[1], to[1]) &&
    y <= Math.max(from[1], to[1])
  );
}
