import { join } from 'node:path';
import { bezierSpline, lineString } from '@turf/turf';
import type { FeatureCollection, MultiLineString, Position } from 'geojson';
import { authoredFolder } from './geographyFrame.ts';
import { readJson } from './naturalEarth.ts';
import type { RiverNetwork } from './riverNetwork.ts';

/** What is published of a river. */
type RiverNames = {
  readonly id: string;
  readonly nameEn: string;
  readonly nameAr: string;
  /** 1 = Euphrates and Tigris, 2 = Orontes, Khabur and their like, 3 = minor. */
  readonly order: 1 | 2 | 3;
};

/** A river and its line from source to mouth, `[lon, lat]`, through the lakes on its way. */
export type River = RiverNames & { readonly line: readonly Position[] };

type Course = RiverNames & {
  /** For each line of the geometry: points that a way through the network passes, or drawn by hand. */
  readonly reaches: readonly ('network' | 'authored')[];
};

/** The rivers of `authored/river-courses.geojson`: all but the Euphrates. */
export function riversOfCourses(network: RiverNetwork): River[] {
  const { features } = readJson<FeatureCollection<MultiLineString, Course>>(
    join(authoredFolder, 'river-courses.geojson'),
  );
  return features.map(({ properties: { reaches, ...names }, geometry }) => ({
    ...names,
    line: geometry.coordinates.flatMap((line, index) =>
      reaches[index] === 'network' ? network.way(line) : smooth(line),
    ),
  }));
}

/** A hand-drawn line has few points: rounded, it looks like the surveyed ones beside it. */
function smooth(line: Position[]): Position[] {
  return bezierSpline(lineString(line), { resolution: line.length * 400 }).geometry.coordinates;
}
