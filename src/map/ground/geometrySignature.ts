import type { Position } from 'geojson';
import type { Ground } from '#domain/ground.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const STEPS_A_DEGREE = 1e6;

const known = new WeakMap<Ground, string>();

/**
 * A short text that is equal for equal geometry, so that a redraw can tell what changed without comparing vertices.
 * Computed once for each ground: two 32-bit FNV-1a hashes, over longitudes and over latitudes, each
 * with the ends of rings or polygons, and the count of vertices.
 */
export function geometrySignature(ground: Ground): string {
  const before = known.get(ground);
  if (before !== undefined) return before;
  const signature = signatureOf(ground.geometry.coordinates);
  known.set(ground, signature);
  return signature;
}

function signatureOf(polygons: readonly (readonly (readonly Position[])[])[]): string {
  let count = 0;
  let east = FNV_OFFSET;
  let north = FNV_OFFSET;
  for (const rings of polygons) {
    for (const ring of rings) {
      for (const [lon = 0, lat = 0] of ring) {
        count += 1;
        east = Math.imul(east ^ Math.round(lon * STEPS_A_DEGREE), FNV_PRIME);
        north = Math.imul(north ^ Math.round(lat * STEPS_A_DEGREE), FNV_PRIME);
      }
      north = Math.imul(north ^ count, FNV_PRIME);
    }
    east = Math.imul(east ^ count, FNV_PRIME);
  }
  return [count, east >>> 0, north >>> 0].join('.');
}
