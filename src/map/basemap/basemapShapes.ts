import type { GeometryObject, Topology } from 'topojson-specification';
import { type ArcRows, ringsOf, stitched } from '#map/paths/arcRows.ts';
import { OCCUPIED_FILL } from './OccupiedPattern.tsx';

/** One path of the basemap. */
export interface BasemapShape {
  readonly pane: 'land' | 'lines';
  /** Decides the look of its line. */
  readonly className: string;
  /** What its rings are filled with; a line has none. */
  readonly fill?: string;
  readonly rows: ArcRows;
}

/** Properties that a geometry must have. */
type Wanted = Readonly<Record<string, unknown>>;

const ROAD_CLASSES = ['local', 'secondary', 'trunk', 'motorway'];
const RIVER_ORDERS = [4, 3, 2, 1];

/** Everything that the basemap draws, in drawing order. What the topology lacks has no rows. */
export function basemapShapes(basemap: Topology): BasemapShape[] {
  const area = (pane: BasemapShape['pane'], className: string, name: string, fill: string): BasemapShape => {
    return { pane, className, fill, rows: geometriesOf(basemap, name).flatMap(ringsOf) };
  };
  const line = (className: string, name: string, wanted: Wanted = {}): BasemapShape => {
    return { pane: 'lines', className, rows: linesOf(basemap, name, wanted) };
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

/** The geometries of an object; none where the basemap lacks it. */
export function geometriesOf(basemap: Topology, name: string): GeometryObject[] {
  const object = basemap.objects[name] as GeometryObject | undefined;
  if (!object) return [];
  return object.type === 'GeometryCollection' ? object.geometries : [object];
}

/** The lines of an object, stitched; of those geometries whose properties have the given values. */
function linesOf(basemap: Topology, name: string, wanted: Wanted): ArcRows {
  const geometries = geometriesOf(basemap, name).filter(({ properties }) =>
    Object.entries(wanted).every(([key, value]) => (properties as Record<string, unknown>)?.[key] === value),
  );
  return stitched(basemap, { type: 'GeometryCollection', geometries });
}
