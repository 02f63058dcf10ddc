import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A file with one import. It is written beside a copy of biome.json, never into the tree. */
interface Planted {
  readonly file: string;
  readonly imported: string;
}

const restricted = 'lint/style/noRestrictedImports';
const undeclared = 'lint/correctness/noUndeclaredDependencies';
const builtIn = 'lint/correctness/noNodejsModules';

const refused: readonly (Planted & { readonly rule: string })[] = [
  ...plant('src/domain/x.ts', restricted, ['#data/x.ts', '#state/x.ts', '#i18n/x.ts', '#ui/x.ts', '#map/x.ts']),
  ...plant('src/domain/x.ts', restricted, ['#features/note/x.ts', '#app/x.ts', '#scripts/x.ts']),
  ...plant('src/domain/x.ts', restricted, [
    'react',
    'react-dom/client',
    'leaflet',
    'zustand',
    'zustand/vanilla',
    'valibot',
  ]),
  ...plant('src/domain/x.ts', restricted, ['node:fs', '../data/x.ts', '..', './folder/x.ts', '/src/data/x.ts']),
  ...plant('src/domain/x.test.ts', restricted, ['#data/x.ts', 'node:fs']),
  ...plant('src/domain/x.ts', undeclared, ['vitest', 'fast-check']),
  ...plant('src/data/x.ts', restricted, ['#state/x.ts', '#i18n/x.ts', '#map/x.ts', '#features/note/x.ts', '#app/x.ts']),
  ...plant('src/data/x.ts', restricted, ['react', 'zustand', 'leaflet', '../domain/x.ts', './schemas/x.ts']),
  ...plant('src/data/x.ts', builtIn, ['node:fs']),
  ...plant('src/state/x.ts', restricted, ['#ui/x.ts', '#map/x.ts', '#features/note/x.ts', '#app/x.ts', 'leaflet']),
  ...plant('src/state/slices/x.ts', restricted, ['#map/x.ts', '../x.ts']),
  ...plant('src/i18n/x.ts', restricted, ['#data/x.ts', '#state/x.ts', '#ui/x.ts', '#map/x.ts', '#features/note/x.ts']),
  ...plant('src/i18n/x.ts', restricted, ['#app/x.ts', 'zustand', 'leaflet']),
  ...plant('src/ui/x.tsx', restricted, ['#data/x.ts', '#state/x.ts', '#map/x.ts', '#features/note/x.ts', '#app/x.ts']),
  ...plant('src/ui/x.tsx', restricted, ['zustand', 'zustand/vanilla', 'leaflet']),
  ...plant('src/map/x.ts', restricted, ['#features/note/x.ts', '#app/x.ts', '#scripts/x.ts', '../state/x.ts']),
  ...plant('src/map/layers/x.ts', restricted, ['#features/note/x.ts', '../x.ts']),
  ...plant('src/features/note/x.tsx', restricted, ['#features/measure/x.ts', '#features/note/y.ts', '../measure/x.ts']),
  ...plant('src/features/note/x.tsx', restricted, ['#map/x.ts', '#app/x.ts', 'leaflet', 'react-leaflet/hooks']),
  ...plant('src/features/search/x.ts', builtIn, ['node:fs']),
  ...plant('src/state/x.ts', restricted, ['minisearch']),
  ...plant('src/map/x.ts', restricted, ['minisearch', '@tanstack/react-virtual']),
  ...plant('src/app/x.tsx', restricted, ['minisearch', '#pages/x.ts', 'marked']),
  ...plant('src/pages/x.tsx', restricted, [
    '#state/x.ts',
    '#map/x.ts',
    '#features/note/x.ts',
    '#app/x.ts',
    '#scripts/x.ts',
  ]),
  ...plant('src/pages/x.tsx', restricted, ['leaflet', 'react-leaflet/hooks', 'zustand', 'react-dom/client']),
  ...plant('src/features/note/x.tsx', restricted, ['#pages/x.ts']),
  ...plant('src/app/x.tsx', restricted, [
    '#scripts/x.ts',
    'leaflet',
    'leaflet/dist/leaflet.css',
    'react-leaflet',
    '../ui/x.ts',
  ]),
  ...plant('scripts/build-geo.ts', restricted, [
    '#state/x.ts',
    '#i18n/x.ts',
    '#ui/x.ts',
    '#map/x.ts',
    '#features/note/x.ts',
  ]),
  ...plant('scripts/derive/x.ts', restricted, [
    '#app/x.ts',
    'react',
    'leaflet',
    'zustand',
    '../read/x.ts',
    './folder/x.ts',
  ]),
  ...plant('scripts/derive/x.ts', restricted, ['#pages/x.tsx']),
  ...plant('scripts/pages/x.ts', restricted, ['#app/x.ts', '#state/x.ts', '#map/x.ts', '../read/x.ts']),
  ...plant('scripts/commands/x.mjs', restricted, ['vite', '@playwright/test', '#domain/x.ts']),
  ...plant('e2e/x.spec.ts', restricted, ['#state/x.ts', '#map/x.ts', '#features/note/x.ts', '../src/app/x.ts']),
];

const allowed: readonly Planted[] = [
  ...plantAllowed('src/domain/x.ts', ['./y.ts', '#domain/y.ts', '@turf/turf']),
  ...plantAllowed('src/domain/x.test.ts', ['vitest', 'fast-check']),
  ...plantAllowed('src/data/x.ts', ['#domain/y.ts', 'valibot', 'topojson-client']),
  ...plantAllowed('src/data/x.test.ts', ['node:fs']),
  ...plantAllowed('src/state/x.ts', ['#domain/y.ts', '#data/y.ts', '#i18n/y.ts', 'zustand/vanilla']),
  ...plantAllowed('src/i18n/x.ts', ['#domain/y.ts', './y.ts']),
  ...plantAllowed('src/ui/x.tsx', ['#i18n/y.ts', 'react', './y.css']),
  ...plantAllowed('src/map/x.ts', [
    '#state/y.ts',
    '#ui/y.tsx',
    'leaflet',
    'leaflet/dist/leaflet.css',
    'react-leaflet/hooks',
  ]),
  ...plantAllowed('src/features/note/x.tsx', ['#state/y.ts', '#data/y.ts', '#ui/y.tsx', './y.tsx', 'react']),
  ...plantAllowed('src/features/search/x.ts', ['minisearch']),
  ...plantAllowed('src/features/ledger/x.ts', ['@tanstack/react-virtual']),
  ...plantAllowed('src/features/search/x.test.ts', ['node:fs']),
  ...plantAllowed('src/app/x.tsx', ['#map/y.tsx', '#features/note/y.tsx', '#state/y.ts', 'react-dom/client']),
  ...plantAllowed('src/pages/x.tsx', [
    '#state/link/y.ts',
    '#map/ground/y.tsx',
    '#map/paths/arcRows.ts',
    '#ui/y.tsx',
    'react-dom/server',
    'marked',
  ]),
  ...plantAllowed('scripts/derive/x.ts', [
    '#domain/y.ts',
    '#data/y.ts',
    '#scripts/read/y.ts',
    'node:fs',
    'd3-delaunay',
  ]),
  ...plantAllowed('scripts/pages/x.ts', ['#pages/y.tsx', '#scripts/read/y.ts', './y.ts', 'vite']),
  ...plantAllowed('scripts/commands/x.mjs', ['node:fs', './y.mjs']),
  ...plantAllowed('e2e/x.spec.ts', ['@playwright/test', './app.ts']),
];

/** Every layer must be gated, the one that is added tomorrow too. */
const everyLayer: readonly Planted[] = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ file: `src/${name}/x.ts`, imported: '#scripts/x.ts' }));

describe('imports go one way', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tideline-imports-'));
  let found: ReadonlyMap<string, readonly string[]>;

  beforeAll(() => {
    for (const name of ['biome.json', 'package.json']) copyFileSync(name, join(folder, name));
    found = rulesBroken(folder, [...refused, ...allowed, ...everyLayer]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(refused)('$file may not import $imported', (planted) => {
    expect(found.get(copyOf(planted))).toContain(planted.rule);
  });
  it.each(allowed)('$file may import $imported', (planted) => {
    expect(found.get(copyOf(planted)) ?? []).toEqual([]);
  });
  it.each(everyLayer)('$file has a rule', (planted) => {
    expect(found.get(copyOf(planted))).toContain(restricted);
  });
});

function plant(file: string, rule: string, imports: readonly string[]) {
  return imports.map((imported) => ({ file, imported, rule }));
}

function plantAllowed(file: string, imports: readonly string[]): Planted[] {
  return imports.map((imported) => ({ file, imported }));
}

/** One copy for each import, in the same folder and with the same ending, so that the same rules hold. */
function copyOf({ file, imported }: Planted): string {
  const ending = file.slice(file.indexOf('.', file.lastIndexOf('/')));
  const name = [...imported].map((letter) => letter.codePointAt(0)?.toString(16)).join('');
  return `${dirname(file)}/planted${name}${ending}`;
}

/** Which of the three rules each planted file breaks, by its path. */
function rulesBroken(folder: string, planted: readonly Planted[]): Map<string, string[]> {
  for (const one of planted) {
    const path = join(folder, copyOf(one));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `import '${one.imported}';\n`);
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--colors=off', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8' });
  const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(stdout);
  const rules = new Map<string, string[]>();
  for (const { category, location } of report.diagnostics) {
    if (![restricted, undeclared, builtIn].includes(category)) continue;
    rules.set(location.path, [...(rules.get(location.path) ?? []), category]);
  }
  return rules;
}
