/**
 * `npm run freeze`: keeps the data as they are published now, so that frames and citations can point at a version that never
 * changes. The build runs before it, so that what is kept is what the data give, and after it, so that the manifest lists it.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freezeMap } from '#scripts/write/freezeMap.ts';

const today = new Date().toISOString().slice(0, 10);

for (const map of readdirSync('data').filter((name) => existsSync(join('data', name, 'map.json')))) {
  const { version, isNew } = freezeMap(join('public/geo', map), join('data', map, 'versions.csv'), today);
  console.log(`${map}: version ${version} ${isNew ? 'is kept from now on' : 'is kept already'}`);
}
