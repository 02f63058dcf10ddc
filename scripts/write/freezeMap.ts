import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the kept versions of a map lie, in its published folder. */
export const VERSIONS_FOLDER = 'v';

/**
 * Keeps the published state of a map as a version that never changes, and lists it.
 *
 * @param folder - `public/geo/<map>`, as the build has just written it.
 * @param list - `data/<map>/versions.csv`.
 * @param date - the day of the freeze, `YYYY-MM-DD`.
 * @returns the version, and whether it is new; what is kept already is left as it is.
 */
export function freezeMap(folder: string, list: string, date: string): { version: string; isNew: boolean } {
  const version: string = JSON.parse(readFileSync(join(folder, 'map.json'), 'utf8')).dataVersion;
  const target = join(folder, VERSIONS_FOLDER, version);
  if (existsSync(target)) return { version, isNew: false };
  for (const name of readdirSync(folder).filter((entry) => entry !== VERSIONS_FOLDER)) {
    cpSync(join(folder, name), join(target, name), { recursive: true });
  }
  appendFileSync(list, `${version},${date}\n`);
  return { version, isNew: true };
}
