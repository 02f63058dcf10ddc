import { join } from 'node:path';
import { distance } from '@turf/turf';
import type { FeatureCollection, LineString, Position } from 'geojson';
import { authoredFolder } from './geographyFrame.ts';
import { readJson } from './naturalEarth.ts';
import type { RiverNetwork } from './riverNetwork.ts';

/** Its names and rank on the map. */
export const euphratesNames = { id: 'euphrates', nameEn: 'Euphrates', nameAr: 'نهر الفرات', order: 1 } as const;

/**
 * The Euphrates through the whole frame, `[lon, lat]` from source to mouth: a way through the
 * network past authored waypoints, then stretches that are drawn by hand.
 */
export function euphratesCourse(network: RiverNetwork): Position[] {
  const { features } = readJson<FeatureCollection<LineString>>(join(authoredFolder, 'euphrates.geojson'));
  const [waypoints, ...stretches] = features.map(({ geometry }) => geometry.coordinates);
  if (waypoints === undefined) throw new Error('the Euphrates has no waypoints');
  return stretches.reduce(withStretch, network.way(waypoints));
}

/** Puts a stretch in the place of what lies between the points nearest to its two ends. */
function withStretch(course: Position[], points: Position[]): Position[] {
  const from = nearestIndex(course, points.at(0));
  const to = nearestIndex(course, points.at(-1));
  if (to <= from) throw new Error('a stretch runs upstream');
  return [...course.slice(0, from), ...points, ...course.slice(to + 1)];
}

function nearestIndex(course: readonly Position[], point: Position | undefined): number {
  if (point === undefined) throw new Error('a stretch has no points');
  const distances = course.map((position) => distance(position, point));
  return distances.indexOf(Math.min(...distances));
}
