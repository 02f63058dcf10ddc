import type { Position } from 'geojson';

/**
 * Joins lines that end in one another into closed rings. GSHHG's shores are cut at the edges of
 * its bins, so that a lake may come as several lines. Lines that never close are left out.
 *
 * @param lines `[lon, lat]`, rounded alike, so that ends that meet are equal
 */
export function shoreRings(lines: readonly Position[][]): Position[][] {
  const waiting = new Set(lines);
  const rings: Position[][] = [];
  for (const line of lines) {
    if (!waiting.delete(line)) continue;
    const ring = [...line];
    for (let next = follower(waiting, ring); next !== undefined && !isClosed(ring); next = follower(waiting, ring)) {
      waiting.delete(next);
      ring.push(...(meets(next.at(0), ring.at(-1)) ? next : next.toReversed()).slice(1));
    }
    if (isClosed(ring)) rings.push(ring);
  }
  return rings;
}

function follower(waiting: ReadonlySet<Position[]>, ring: readonly Position[]): Position[] | undefined {
  return [...waiting].find((line) => meets(line.at(0), ring.at(-1)) || meets(line.at(-1), ring.at(-1)));
}

function isClosed(ring: readonly Position[]): boolean {
  return ring.length > 3 && meets(ring.at(0), ring.at(-1));
}

function meets(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
