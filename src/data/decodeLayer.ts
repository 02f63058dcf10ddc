import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from 'topojson-specification';
import { groundProperties } from '#data/schemas/topology.ts';
import type { IsoDate } from '#domain/days.ts';
import type { Ground, GroundProperties, Layer } from '#domain/ground.ts';
import type { LensId } from '#domain/ids.ts';
import { DataError } from './DataError.ts';
import { parse } from './parse.ts';

type TopologyArea = TopologyPolygon | TopologyMultiPolygon;

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
  const grounds = (object as GeometryCollection).geometries.map((geometry, index): Ground => {
    const where = `${name}.geometries.${index}`;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
      throw new DataError(file, where, 'not a polygon');
    const properties = parse(`${file}, ${where}`, groundProperties, geometry.properties);
    return groundOf(properties, () => decoded(topology, geometry));
  });
  return { lens, date, ...(known ? { knownOn: known.knownOn } : {}), object: name, grounds };
}

/** Drawing goes by arcs; coordinates are decoded when somebody measures or looks something up, and then kept. */
function groundOf(properties: GroundProperties, decode: () => MultiPolygon): Ground {
  let geometry: MultiPolygon | undefined;
  return {
    type: 'Feature',
    properties,
    get geometry() {
      geometry ??= decode();
      return geometry;
    },
  };
}

function decoded(topology: Topology, area: TopologyArea): MultiPolygon {
  const { geometry } = feature(topology, area) as Feature<Polygon | MultiPolygon>;
  return geometry.type === 'MultiPolygon' ? geometry : { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}
