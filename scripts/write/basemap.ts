import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import type { Geography } from '#scripts/read/geography.ts';

/** Steps of the basemap's grid over its extent: about 25 m here. */
const QUANTISATION = 50_000;

/** `basemap.topo.json`: the lines and land under and over the layers, as one quantised topology. */
export function basemapOf({ border, basemap }: Geography): object {
  const country: FeatureCollection = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: border }],
  };
  return topology({ border: country, ...basemap }, QUANTISATION);
}
