import type { GeometryCollection, Topology } from 'topojson-specification';
import { groundProperties } from '#data/schemas/topology.ts';
import type { GroundProperties } from '#domain/ground.ts';
import { DataError } from './DataError.ts';
import { parse } from './parse.ts';

/**
 * What the grounds of one dated layer say of themselves, without decoding their geometry.
 *
 * @param file - the name that messages give.
 * @param name - of the layer's object.
 * @throws DataError where the topology has no such layer or a ground in it is not one.
 */
export function layerAreas(file: string, topology: Topology, name: string): readonly GroundProperties[] {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new DataError(file, name, 'no such layer');
  return (object as GeometryCollection).geometries.map(({ properties }, index) =>
    parse(`${file}, ${name}.geometries.${index}`, groundProperties, properties),
  );
}
