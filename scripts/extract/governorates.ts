import { area, featureCollection, intersect, multiLineString, polygon, simplify, truncate } from '@turf/turf';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { coordinateDecimals } from './geographyFrame.ts';
import { arabicNames, englishNames } from './governorateNames.ts';
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

/** How far the room for a name may leave its governorate, in degrees (about 1 km). */
const roomTolerance = 0.01;
const roomDecimals = 3;

/** The boundaries between Syria's governorates, each once; the occupied Golan is Quneitra's. */
export function governorateBoundaries(workDirectory: string, golan: Territory): Feature<MultiLineString>[] {
  const shared = sharedTopology(workDirectory, golan);
  const codes = Object.keys(englishNames);
  return codes.flatMap((first, index) =>
    codes.slice(index + 1).flatMap((second) => {
      const { coordinates } = mesh(shared, shared.objects.all, (a, b) => {
        const owners = [a, b].map(({ properties }) => (properties as Owner | undefined)?.governorate);
        return owners.includes(first) && owners.includes(second);
      });
      return coordinates.length === 0
        ? []
        : [multiLineString(coordinates, { between: [englishNames[first], englishNames[second]] })];
    }),
  );
}

/** Where the name of each governorate may stand: its largest part, simplified. No boundary to draw. */
export function governorateAreas(workDirectory: string, golan: Territory): Feature<Polygon>[] {
  const shared = sharedTopology(workDirectory, golan);
  const arabic = arabicNames(workDirectory);
  return Object.entries(englishNames)
    .map(([id, nameEn]) => {
      const own = shared.objects.all.geometries.filter(({ properties }) => (properties as Owner).governorate === id);
      const parts = merge(shared, own as Parameters<typeof merge>[1]).coordinates.map(([outer = []]) =>
        polygon([outer]),
      );
      const [largest] = parts.sort((a, b) => area(b) - area(a));
      if (largest === undefined) throw new Error(`${id} has no land`);
      const room = simplify(largest, { tolerance: roomTolerance, highQuality: true });
      const { geometry } = truncate(room, { precision: roomDecimals });
      return polygon(geometry.coordinates, { id, nameEn, nameAr: arabic.get(id) });
    })
    .sort((a, b) => a.properties.id.localeCompare(b.properties.id));
}

function sharedTopology(workDirectory: string, golan: Territory) {
  const zone = readRegion(workDirectory, 'SY-UNDOF');
  const territories: FeatureCollection<Polygon | MultiPolygon, Owner> = featureCollection([
    ...Object.keys(englishNames).map((code) => owned(readRegion(workDirectory, code), code)),
    ...zoneParts.map(({ governorate, ring }) => owned(within(zone, ring), governorate)),
    owned(golan, 'SY-QU'),
  ]);
  return topology({ all: territories }) as unknown as Topology<{ all: GeometryCollection<Owner> }>;
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
