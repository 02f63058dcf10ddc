import { featureCollection, intersect, polygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { borderTowns } from './borderTowns.ts';
import { roundPosition } from './geographyFrame.ts';
import { alphaLineCorrections, hermonStripEnd, readGolanWesternLine } from './golanLine.ts';
import { readCountry, type Territory } from './naturalEarth.ts';

/** Syria within its internationally recognised border, and what Natural Earth's Israel loses to it. */
export type SyriaTerritory = {
  /** Natural Earth's Syria and the Golan; the mainland only, one ring. */
  readonly mainland: Feature<Polygon>;
  /** The Israeli-occupied part of the Golan; its western edge is the mainland's. */
  readonly golan: Feature<Polygon>;
};

/**
 * Joins Natural Earth's Syria with the Golan, which it draws as part of Israel, and rounds both.
 * Throws when the union is not one ring, that is when a sliver or a gap was left.
 */
export function syriaTerritory(workDirectory: string): SyriaTerritory {
  const syria = readCountry(workDirectory, 'SY');
  const israel = readCountry(workDirectory, 'IL');
  const westernLine = readGolanWesternLine();
  const southAndEast: Position[] = [
    [35.7, 32.4],
    [36.4, 32.4],
  ];
  const lebanon: Position[] = [
    [35.74, 33.36],
    [35.6, 33.3],
  ];
  const whole = within(israel, [...westernLine, ...southAndEast, [36.4, 33.6], [35.7, 33.6], ...lebanon]);
  const occupied = within(moveCorners(israel), [
    ...westernLine,
    ...southAndEast,
    [36.4, 33.32],
    ...hermonStripEnd,
    ...lebanon,
  ]);
  const joined = union(featureCollection<Polygon | MultiPolygon>([syria, whole, ...borderTowns(syria)]));
  return { mainland: singleRing(joined), golan: singleRing(occupied) };
}

function within(country: Territory, ring: readonly Position[]): Territory {
  const [start] = ring;
  if (start === undefined) throw new Error('an empty mask');
  const part = intersect(featureCollection<Polygon | MultiPolygon>([country, polygon([[...ring, start]])]));
  if (part === null) throw new Error('the mask misses the country');
  return part;
}

function moveCorners(country: Territory): Territory {
  const text = alphaLineCorrections.reduce((geometry, [from, to]) => {
    const moved = geometry.replaceAll(JSON.stringify(from), JSON.stringify(to));
    if (moved === geometry) throw new Error(`Natural Earth has no corner at ${from.join(', ')}`);
    return moved;
  }, JSON.stringify(country.geometry));
  return { type: 'Feature', properties: {}, geometry: JSON.parse(text) as Polygon | MultiPolygon };
}

function singleRing(territory: Territory | null): Feature<Polygon> {
  const [ring, ...holes] = territory?.geometry.type === 'Polygon' ? territory.geometry.coordinates : [];
  if (ring === undefined || holes.length > 0) {
    throw new Error(`expected one ring, found ${JSON.stringify(territory?.geometry).slice(0, 400)}`);
  }
  return polygon([ring.map(roundPosition)]);
}
