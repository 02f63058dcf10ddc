/**
 * From claims to layers: read → check → derive → check → write.
 *
 * `npm run geo` writes `public/geo/<map>/` for every folder of `data/`; `npm run geo -- --verify` writes nothing and fails where
 * what stands there is not what the data gives.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { checkDataset } from '#scripts/checks/checkDataset.ts';
import { checkPublished } from '#scripts/checks/checkPublished.ts';
import { keptVersions } from '#scripts/checks/keptVersions.ts';
import type { Problem } from '#scripts/checks/Problem.ts';
import { deriveLayers } from '#scripts/derive/deriveLayers.ts';
import { readDataset } from '#scripts/read/readDataset.ts';
import { VERSIONS_FOLDER } from '#scripts/write/freezeMap.ts';
import { outputFiles } from '#scripts/write/outputFiles.ts';
import type { OutputFile } from '#scripts/write/serialise.ts';

const verifyOnly = process.argv.includes('--verify');

for (const map of mapsIn('data')) {
  const started = performance.now();
  const dataset = readDataset(join('data', map));
  stopAt(checkDataset(dataset));
  stopAt(keptVersions(join('public/geo', map), dataset.versions));
  const derived = await deriveLayers(dataset);
  const files = outputFiles(dataset, derived);
  stopAt(await checkPublished(dataset, derived, files));
  if (verifyOnly) stopAt(stale(map, files));
  else writeFiles(map, files);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const peak = `${Math.round(process.resourceUsage().maxRSS / 1000)} MB at most`;
  console.log(
    `${map}: ${derived.days.length} layers, ${files.length} files, ${seconds} s, ${peak}${verifyOnly ? ', up to date' : ''}`,
  );
}

function mapsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'map.json')));
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  for (const { file, where, reason } of problems) console.error(`${file}, ${where}: ${reason}`);
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was written.`);
  process.exit(1);
}

/** Files in the map's folder that the build does not make. Kept versions are no business of it. */
function strangers(folder: string, files: readonly OutputFile[]): string[] {
  if (!existsSync(folder)) return [];
  const wanted = new Set(files.map(({ path }) => join(folder, path)));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !wanted.has(path) && !path.startsWith(join(folder, VERSIONS_FOLDER, sep)));
}

function isUpToDate(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === text;
}

function stale(map: string, files: readonly OutputFile[]): Problem[] {
  const folder = join('public/geo', map);
  const changed = files
    .map(({ path, text }) => [join(folder, path), text] as const)
    .filter((file) => !isUpToDate(...file));
  return [
    ...changed.map(([file]) => ({ file, where: 'whole file', reason: 'is not what data/ gives; run npm run geo' })),
    ...strangers(folder, files).map((file) => ({ file, where: 'whole file', reason: 'is not made by the build' })),
  ];
}

/** Writes what changed and removes what is left over; a server that is running always finds every file. */
function writeFiles(map: string, files: readonly OutputFile[]): void {
  const folder = join('public/geo', map);
  for (const { path, text } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    if (!isUpToDate(target, text)) writeFileSync(target, text);
  }
  for (const path of strangers(folder, files)) rmSync(path);
}
