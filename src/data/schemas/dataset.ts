import * as v from 'valibot';
import { isoDate } from './basics.ts';
import { webAddress } from './webAddress.ts';

/** A search engine for data shows none that says less of itself, or more. */
const description = v.pipe(v.string(), v.minLength(50), v.maxLength(5000));

/** Four numbers: south, west, north, east in degrees. */
const box = v.pipe(v.string(), v.regex(/^-?[\d.]+ -?[\d.]+ -?[\d.]+ -?[\d.]+$/, 'not four numbers'));

/** A schema.org `Dataset` of one day as JSON-LD. */
export const dataset = v.strictObject({
  '@context': v.literal('https://schema.org'),
  '@type': v.literal('Dataset'),
  '@id': webAddress,
  url: webAddress,
  name: v.pipe(v.string(), v.nonEmpty()),
  description,
  inLanguage: v.picklist(['en', 'ar']),
  version: v.pipe(v.string(), v.nonEmpty()),
  license: webAddress,
  isAccessibleForFree: v.literal(true),
  creator: v.strictObject({ '@type': v.literal('Organization'), name: v.string(), url: webAddress }),
  temporalCoverage: isoDate,
  spatialCoverage: v.strictObject({
    '@type': v.literal('Place'),
    geo: v.strictObject({ '@type': v.literal('GeoShape'), box }),
  }),
  variableMeasured: v.array(v.string()),
  image: webAddress,
  distribution: v.pipe(
    v.array(
      v.strictObject({
        '@type': v.literal('DataDownload'),
        encodingFormat: v.picklist(['application/geo+json', 'application/json']),
        contentUrl: webAddress,
      }),
    ),
    v.minLength(1),
  ),
});
