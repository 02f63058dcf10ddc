import { featureCollection, intersect, multiLineString, point, polygon, truncate } from '@turf/turf';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import { coordinateDecimals } from './geographyFrame.ts';
import { englishNames, regionLabels } from './governorateNames.ts';
import { readRegion, type Territory } from './naturalEarth.ts';

type Owner = { readonly governorate: string };

/**
 * The zone of the United Nations force is a region of its own in Natural Earth. It is parted
 * between Rif Dimashq, Quneitra and Daraa from a corner of the line of 1974 to Quneitra's tips.
 */
const zoneParts: readonly { readonly governorate: string; readonly ring: readonly Position[] }[] = [
  {
    governorate: 'SY-RD',
    ring: [
      [35.6, 33.31249],
      [35.80208, 33.31249],
      [35.84298, 33.3228],
      [36.2, 33.33],
      [36.2, 33.6],
      [35.6, 33.6],
    ],
  },
  {
    governorate: 'SY-QU',
    ring: [
      [35.6, 33.31249],
      [35.80208, 33.31249],
      [35.84298, 33.3228],
      [36.2, 33.33],
      [36.2, 32.83578],
      [35.8468, 32.83578],
      [35.83423, 32.82795],
      [35.6, 32.82795],
    ],
  },
  {
    governorate: 'SY-DR',
    ring: [
      [36.2, 32.83578],
      [35.8468, 32.83578],
      [35.83423, 32.82795],
      [35.6, 32.82795],
      [35.6, 32.5],
      [36.2, 32.5],
    ],
  },
];

/** The boundaries between Syria's governorates, each once; the occupied Golan is Quneitra's. */
export function governorateBoundaries(workDirectory: string, golan: Territory): Feature<MultiLineString>[] {
  const codes = Object.keys(englishNames);
  const zone = readRegion(workDirectory, 'SY-UNDOF');
  const territories: FeatureCollection<Polygon | MultiPolygon, Owner> = featureCollection([
    ...codes.map((code) => owned(readRegion(workDirectory, code), code)),
    ...zoneParts.map(({ governorate, ring }) => owned(within(zone, ring), governorate)),
    owned(golan, 'SY-QU'),
  ]);
  const shared = topology({ all: territories });
  const all = shared.objects.all as GeometryCollection<Owner>;
  return codes.flatMap((first, index) =>
    codes.slice(index + 1).flatMap((second) => {
      const { coordinates } = mesh(shared, all, (a, b) => {
        const owners = [a, b].map(({ properties }) => (properties as Owner | undefined)?.governorate);
        return owners.includes(first) && owners.includes(second);
      });
      return coordinates.length === 0
        ? []
        : [multiLineString(coordinates, { between: [englishNames[first], englishNames[second]] })];
    }),
  );
}

/** Where the name of each governorate stands, with `id`, `nameEn` and `nameAr`. */
export function governoratePoints(workDirectory: string): Feature<Point>[] {
  return [...regionLabels(workDirectory)]
    .map(([id, { nameAr, lon, lat }]) => point([lon, lat], { id, nameEn: englishNames[id], nameAr }))
    .sort((a, b) => a.properties.id.localeCompare(b.properties.id));
}

function owned(territory: Territory, governorate: string): Feature<Polygon | MultiPolygon, Owner> {
  const { geometry } = truncate(territory, { precision: coordinateDecimals });
  return { type: 'Feature', properties: { governorate }, geometry };
}

function within(zone: Territory, ring: readonly Position[]): Territory {
  const part = intersect(featureCollection<Polygon | MultiPolygon>([zone, polygon([[...ring, ...ring.slice(0, 1)]])]));
  if (part === null) throw new Error('a part of the zone is empty');
  return part;
}
