import type { GeometryCollection, Topology } from 'topojson-specification';
import { groundProperties } from '#data/schemas/topology.ts';
import type { IsoDate } from '#domain/days.ts';
import type { GroundProperties } from '#domain/ground.ts';
import type { LensId } from '#domain/ids.ts';
import { DataError } from './DataError.ts';
import { layerName } from './decodeLayer.ts';
import { parse } from './parse.ts';

/**
 * What the grounds of one dated layer say of themselves, without decoding their geometry.
 *
 * @param file - the name that messages give.
 * @throws DataError where the topology has no such layer or a ground in it is not one.
 */
export function layerAreas(file: string, topology: Topology, lens: LensId, date: IsoDate): readonly GroundProperties[] {
  const name = layerName(lens, date);
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new DataError(file, name, 'no such layer');
  return (object as GeometryCollection).geometries.map(({ properties }, index) =>
    parse(`${file}, ${name}.geometries.${index}`, groundProperties, properties),
  );
}
