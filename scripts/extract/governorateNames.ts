import { join } from 'node:path';
import { readJson } from './naturalEarth.ts';

/** English names as the places of the map use them, by the code of Natural Earth's region. */
export const englishNames: Readonly<Record<string, string>> = {
  'SY-HL': 'Aleppo',
  'SY-HA': 'Al-Hasakah',
  'SY-SU': 'As-Suwayda',
  'SY-DI': 'Damascus',
  'SY-DR': 'Daraa',
  'SY-DY': 'Deir ez-Zor',
  'SY-HM': 'Hama',
  'SY-HI': 'Homs',
  'SY-ID': 'Idlib',
  'SY-LA': 'Latakia',
  'SY-QU': 'Quneitra',
  'SY-RA': 'Raqqa',
  'SY-RD': 'Rif Dimashq',
  'SY-TA': 'Tartus',
};

/** What Natural Earth says of a region: its Arabic name and where its label stands. */
export type RegionLabel = { readonly nameAr: string; readonly lon: number; readonly lat: number };

type BuildFile = {
  readonly features: readonly {
    readonly properties: {
      readonly iso_3166_2: string;
      readonly name_ar: string;
      readonly longitude: number;
      readonly latitude: number;
    };
  }[];
};

/** Labels by region code. The word "governorate" before each Arabic name is left out. */
export function regionLabels(workDirectory: string): ReadonlyMap<string, RegionLabel> {
  const { features } = readJson<BuildFile>(join(workDirectory, 'package', 'data', 'build.json'));
  return new Map(
    features
      .filter(({ properties }) => properties.iso_3166_2 in englishNames)
      .map(({ properties }) => [
        properties.iso_3166_2,
        {
          nameAr: properties.name_ar.replace(/^محافظة /, ''),
          lon: properties.longitude,
          lat: properties.latitude,
        },
      ]),
  );
}
