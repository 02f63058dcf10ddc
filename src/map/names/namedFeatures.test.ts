import type { Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { day } from '#domain/days.ts';
import type { Ground, Layer } from '#domain/ground.ts';
import type { ActorId, LensId } from '#domain/ids.ts';
import { actorFeatures, basemapFeatures } from './namedFeatures.ts';

const ring = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 0],
];
const basemap: Topology = {
  type: 'Topology',
  arcs: [
    ring,
    [
      [0, 1],
      [1, 1],
    ],
    [
      [1, 1],
      [2, 1],
    ],
  ],
  objects: {
    lakes: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0]], properties: { nameEn: 'Lake Assad', nameAr: 'بحيرة الأسد' } },
        { type: 'Polygon', arcs: [[0]], properties: {} },
      ],
    },
    rivers: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiLineString', arcs: [[1]], properties: { nameEn: 'Euphrates', order: 1 } },
        { type: 'MultiLineString', arcs: [[1]], properties: { nameEn: 'Sajur', order: 3 } },
      ],
    },
    roads: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'LineString', arcs: [1], properties: { class: 'motorway', shield: 'M5' } },
        { type: 'LineString', arcs: [2], properties: { class: 'motorway', shield: 'M5' } },
        { type: 'LineString', arcs: [2], properties: { class: 'local' } },
      ],
    },
  },
};

it('names what has a name, and small rivers later than large ones', () => {
  const features = basemapFeatures(basemap);
  expect(features.map(({ name }) => name.en)).toEqual(['Lake Assad', 'Euphrates', 'Sajur', 'M5']);
  const [, large, small] = features;
  expect(small?.from).toBeGreaterThan(large?.from ?? 99);
});

it('names each road once, its pieces stitched together', () => {
  const road = basemapFeatures(basemap).find(({ kind }) => kind === 'road');
  expect(road?.lines).toEqual([
    [
      [0, 1],
      [1, 1],
      [2, 1],
    ],
  ]);
});

it('names an actor on the ground that it holds, and on no other', () => {
  const layer: Layer = {
    lens: 'assessment' as LensId,
    date: day('2024-12-04'),
    object: '',
    grounds: [ground('red', 'held'), ground('blue', 'contested')],
  };
  const actors = [actor('red', 'Red'), actor('blue', 'Blue')];
  expect(actorFeatures(layer, actors)).toMatchObject([{ name: { en: 'Red' }, ink: 'var(--n-red)', lines: [ring] }]);
});

it('names an actor as it is called on the day, without brackets, a long name in two lines', () => {
  const renamed = [{ from: day('2024-12-08'), name: { en: 'New authorities in Damascus (HTS-led)', ar: '' } }];
  const red = { ...actor('red', 'Red'), renamed };
  const nameOn = (date: string) =>
    actorFeatures({ lens: 'assessment' as LensId, date: day(date), object: '', grounds: [ground('red', 'held')] }, [
      red,
    ])[0]?.name.en;
  expect(nameOn('2024-12-07')).toBe('Red');
  expect(nameOn('2024-12-08')).toBe('New authorities\nin Damascus');
});

function ground(id: string, status: 'held' | 'contested'): Ground {
  return {
    type: 'Feature',
    properties: { status, actor: id as ActorId, against: null, areaKm2: 1 },
    geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
  };
}

function actor(id: string, short: string): Actor {
  const rest = { letter: { en: 'X', ar: 'س' }, pattern: 'plain', renamed: [], aliases: [], allies: [] };
  return {
    id: id as ActorId,
    colour: id,
    name: { en: `${short} (long)`, ar: '' },
    short: { en: short, ar: '' },
    ...rest,
  };
}
