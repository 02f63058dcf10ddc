import type { IsoDate } from '#domain/days.ts';
import { type Locale, localise } from '#domain/localised.ts';
import type { Manifest } from '#domain/manifest.ts';

interface DescribedDay {
  readonly date: IsoDate;
  readonly locale: Locale;
  readonly name: string;
  readonly text: string;
  readonly folder: string;
  readonly isOwn: boolean;
}

/**
 * What search engines for data read of a day: a schema.org `Dataset` as JSON-LD.
 *
 * @param name - title of the page; `text` - the day's sentences; `folder` - of the page; `isOwn` - as the map concludes itself,
 *   of which there is GeoJSON.
 */
export function dayDataset(
  origin: string,
  manifest: Manifest,
  { date, locale, name, text, folder, isOwn }: DescribedDay,
): object {
  const data = `${origin}/geo/${manifest.id}`;
  const [west, south, east, north] = manifest.bounds;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${origin}/${folder}`,
    url: `${origin}/${folder}`,
    name,
    description: `${text} ${localise(manifest.summary, locale)}`,
    inLanguage: locale,
    version: manifest.dataVersion,
    license: manifest.licence.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Tideline contributors', url: `${origin}/` },
    temporalCoverage: date,
    spatialCoverage: {
      '@type': 'Place',
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
    variableMeasured: ['territorial control', 'area in square kilometres'],
    image: `${origin}/${folder}picture.png`,
    distribution: [
      ...(isOwn
        ? [
            {
              '@type': 'DataDownload',
              encodingFormat: 'application/geo+json',
              contentUrl: `${data}/control/${date}.geojson`,
            },
          ]
        : []),
      ...(['claims', 'sources'] as const).map((role) => ({
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: `${data}/${manifest.files[role].path}`,
      })),
    ],
  };
}
