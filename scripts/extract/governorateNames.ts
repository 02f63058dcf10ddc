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

type BuildFile = {
  readonly features: readonly { readonly properties: { readonly iso_3166_2: string; readonly name_ar: string } }[];
};

/** Arabic names by region code, with the word "governorate": Arabic has no capitals to tell it from its chief town. */
export function arabicNames(workDirectory: string): ReadonlyMap<string, string> {
  const { features } = readJson<BuildFile>(join(workDirectory, 'package', 'data', 'build.json'));
  return new Map(features.map(({ properties: { iso_3166_2, name_ar } }) => [iso_3166_2, name_ar]));
}
