import type { Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { OCCUPIED_FILL } from './OccupiedPattern.tsx';

interface Shape {
  readonly pane: 'land' | 'lines';
  /** Decides the look of its line. */
  readonly className: string;
}

/** One path of the basemap that is filled; coordinates `[lon, lat]`. */
export interface BasemapArea extends Shape {
  readonly fill: string;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** One path of the basemap that is a line; coordinates `[lon, lat]`. */
export interface BasemapLine extends Shape {
  readonly lines: readonly (readonly Position[])[];
}

/** Properties that a geometry must have. */
type Wanted = Readonly<Record<string, unknown>>;

const ROAD_CLASSES = ['local', 'secondary', 'trunk', 'motorway'];
const RIVER_ORDERS = [4, 3, 2, 1];

/** Everything that the basemap draws, in drawing order. What the topology lacks has no coordinates. */
export function basemapShapes(basemap: Topology): (BasemapArea | BasemapLine)[] {
  const area = (pane: Shape['pane'], className: string, name: string, fill: string): BasemapArea => {
    return { pane, className, fill, polygons: polygonsOf(basemap, name) };
  };
  const line = (className: string, name: string, wanted: Wanted = {}): BasemapLine => {
    return { pane: 'lines', className, lines: linesOf(basemap, name, wanted) };
  };
  return [
    area('land', 'land neighbour', 'neighbours', 'var(--land)'),
    area('land', 'land', 'border', 'var(--land)'),
    area('lines', 'golan', 'golan', OCCUPIED_FILL),
    line('governorate', 'governorates'),
    ...RIVER_ORDERS.map((order) => line(`river river-${order}`, 'rivers', { order })),
    area('lines', 'lake', 'lakes', 'var(--water)'),
    ...ROAD_CLASSES.map((name) => line(`road-casing road-${name}`, 'roads', { class: name })),
    ...ROAD_CLASSES.map((name) => line(`road road-${name}`, 'roads', { class: name })),
    line('border', 'border'),
  ];
}

function geometriesOf(basemap: Topology, name: string): GeometryObject[] {
  const object = basemap.objects[name] as GeometryObject | undefined;
  if (!object) return [];
  return object.type === 'GeometryCollection' ? object.geometries : [object];
}

function polygonsOf(basemap: Topology, name: string): Position[][][] {
  const { features } = feature(basemap, { type: 'GeometryCollection', geometries: geometriesOf(basemap, name) });
  return features.flatMap(({ geometry }) => {
    if (geometry.type === 'MultiPolygon') return geometry.coordinates;
    return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  });
}

/** The lines of an object, stitched; of those geometries whose properties have the given values. */
function linesOf(basemap: Topology, name: string, wanted: Wanted): Position[][] {
  const geometries = geometriesOf(basemap, name).filter(({ properties }) =>
    Object.entries(wanted).every(([key, value]) => (properties as Record<string, unknown>)?.[key] === value),
  );
  return mesh(basemap, { type: 'GeometryCollection', geometries }).coordinates;
}
