import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptVersion } from '#domain/keptVersion.ts';
import type { MapFile } from '#domain/manifest.ts';
import { VERSIONS_FOLDER } from '#scripts/write/freezeMap.ts';
import { hashOf } from '#scripts/write/serialise.ts';
import type { Problem } from './Problem.ts';

/**
 * A kept version is what was frozen, byte for byte: its manifest names its version, and every file that it lists is there
 * with the hash that it lists. No version is listed that is not kept, or kept without being listed.
 *
 * @param folder - `public/geo/<map>`.
 * @param versions - the rows of `versions.csv`.
 */
export function keptVersions(folder: string, versions: readonly KeptVersion[]): Problem[] {
  const home = join(folder, VERSIONS_FOLDER);
  const listed = new Set(versions.map(({ version }) => version));
  const kept = existsSync(home) ? readdirSync(home) : [];
  return [
    ...kept
      .filter((version) => !listed.has(version))
      .map((version) => ({ file: join(home, version), where: 'folder', reason: 'has no row in versions.csv' })),
    ...versions.flatMap(({ version }) => changesOf(join(home, version), version)),
  ];
}

function changesOf(folder: string, version: string): Problem[] {
  const path = join(folder, 'map.json');
  if (!existsSync(path)) {
    return [{ file: 'versions.csv', where: version, reason: `is not kept: there is no ${path}` }];
  }
  const { dataVersion, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  if (dataVersion !== version) return [{ file: path, where: 'dataVersion', reason: `is not ${version}` }];
  return filesOf(manifest).flatMap(({ path: name, hash }) => {
    const file = join(folder, name);
    if (!existsSync(file)) return [{ file, where: 'whole file', reason: 'is missing from a kept version' }];
    return hashOf(readFileSync(file, 'utf8')) === hash
      ? []
      : [{ file, where: 'whole file', reason: 'is not what was frozen: a kept version never changes' }];
  });
}

/** Every entry of a manifest with a path and a hash, however deep. */
function filesOf(value: unknown): Pick<MapFile, 'path' | 'hash'>[] {
  if (typeof value !== 'object' || value === null) return [];
  const { path, hash } = value as Partial<MapFile>;
  if (typeof path === 'string' && typeof hash === 'string') return [{ path, hash }];
  return Object.values(value).flatMap(filesOf);
}
