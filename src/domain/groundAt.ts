import { booleanPointInPolygon } from '@turf/turf';
import type { Ground } from './ground.ts';
import type { LonLat } from './place.ts';

/** The drawn ground that a point lies in, `[lon, lat]`; undefined outside the country. */
export function groundAt(grounds: readonly Ground[], at: LonLat): Ground | undefined {
  return grounds.find((ground) => booleanPointInPolygon([...at], ground));
}
