/** `npm run bench:payload`: what a whole scrub and a first sight weigh, as we publish them and as others would. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import type { Manifest } from '#domain/manifest.ts';
import { rounded } from './run/statistics.ts';

const folder = 'public/geo/syria-2024';
const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');
const manifest = JSON.parse(read('map.json')) as Manifest;
const geojson = manifest.days.map((date) => read(`control/${date}.geojson`));
const topojson = geojson.map((text) => {
  const { features } = JSON.parse(text) as FeatureCollection;
  const bare = features.map(({ properties, ...rest }) => {
    const { claims: _, ...kept } = properties ?? {};
    return { ...rest, properties: kept };
  });
  const layer: FeatureCollection = { type: 'FeatureCollection', features: bare };
  return JSON.stringify(topology({ layer }, 100_000));
});
const opening = manifest.days.indexOf(manifest.openingDay);
const own = read(manifest.files.control.path);
const lenses = manifest.parts.map(({ path }) => read(path));

const rows = [
  row('GeoJSON by day', [geojson[opening] ?? ''], geojson),
  row('TopoJSON by day', [topojson[opening] ?? ''], topojson),
  row('ours, first lens', [own], [own]),
  row('ours, all lenses', [own], [own, ...lenses]),
];
console.table(rows);
const [days, , ours] = rows;
const ratio = (days?.wholeBrotli ?? 0) / (ours?.wholeBrotli ?? 1);
console.log(`36 days through one lens: GeoJSON by day weighs ${rounded(ratio)} times ours.`);
console.log(JSON.stringify({ bench: 'payload', days: manifest.days.length, rows, geojsonToOurs: rounded(ratio) }));

/** Kilobytes of a first sight and of a whole scrub, each file compressed by itself, as servers do. */
function row(name: string, first: readonly string[], whole: readonly string[]) {
  const kilobytes = (texts: readonly string[], compress: (text: Buffer) => Buffer) =>
    rounded(texts.reduce((sum, text) => sum + compress(Buffer.from(text)).length, 0) / 1000);
  return {
    name,
    firstGzip: kilobytes(first, (text) => gzipSync(text, { level: 9 })),
    firstBrotli: kilobytes(first, (text) => brotliCompressSync(text)),
    wholeGzip: kilobytes(whole, (text) => gzipSync(text, { level: 9 })),
    wholeBrotli: kilobytes(whole, (text) => brotliCompressSync(text)),
  };
}
