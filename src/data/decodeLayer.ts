import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { groundProperties } from '#data/schemas/topology.ts';
import type { IsoDate } from '#domain/days.ts';
import type { Ground, Layer } from '#domain/ground.ts';
import type { LensId } from '#domain/ids.ts';
import { DataError } from './DataError.ts';
import { parse } from './parse.ts';

/** The name of a layer's object in `control.topo.json`. */
export function layerName(lens: LensId, date: IsoDate): string {
  return `${lens}/${date}`;
}

/** Which object shows a day as it was known on another. */
export interface KnownObject {
  readonly name: string;
  readonly knownOn: IsoDate;
}

/**
 * One dated layer out of the shared topology, as GeoJSON.
 *
 * @param file - the name that messages give.
 * @param known - where the topology is that of the map as it was known; else the layer has its own name.
 * @throws DataError where the topology has no such layer or a ground in it is not one.
 */
export function decodeLayer(file: string, topology: Topology, lens: LensId, date: IsoDate, known?: KnownObject): Layer {
  const name = known?.name ?? layerName(lens, date);
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new DataError(file, name, 'no such layer');
  const { features } = feature(topology, object as GeometryCollection);
  const grounds = features.map(({ geometry, properties }, index): Ground => {
    const where = `${name}.geometries.${index}`;
    return {
      type: 'Feature',
      properties: parse(`${file}, ${where}`, groundProperties, properties),
      geometry: asMultiPolygon(geometry as { type: string }, () => new DataError(file, where, 'not a polygon')),
    };
  });
  return { lens, date, ...(known ? { knownOn: known.knownOn } : {}), object: name, grounds };
}

function asMultiPolygon(geometry: { type: string }, error: () => DataError): MultiPolygon {
  if (geometry.type === 'MultiPolygon') return geometry as MultiPolygon;
  if (geometry.type === 'Polygon') return { type: 'MultiPolygon', coordinates: [(geometry as Polygon).coordinates] };
  throw error();
}
