import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { rewind } from '@turf/turf';
import type { Feature, FeatureCollection } from 'geojson';

/** Writes GeoJSON with one feature a line, rings wound as RFC 7946 has them. */
export function writeGeoJson(path: string, geoJson: Feature | FeatureCollection): void {
  mkdirSync(dirname(path), { recursive: true });
  const wound = rewind(structuredClone(geoJson), { mutate: true }) as Feature | FeatureCollection;
  writeFileSync(path, `${wound.type === 'Feature' ? JSON.stringify(wound) : collectionText(wound)}\n`);
}

function collectionText({ features }: FeatureCollection): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}`;
}
