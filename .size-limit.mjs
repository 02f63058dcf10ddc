import { existsSync, readFileSync, writeFileSync } from 'node:fs';

function readManifest(path) {
  if (!existsSync(path)) throw new Error(`${path} is missing: run \`npm run build\` first.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The chunks and all that they import at once; what they import later (`dynamicImports`) is not in the first load. */
function withImports(manifest, names, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    withImports(manifest, manifest[name].imports ?? [], seen);
  }
  return seen;
}

/** Paths of what a page loads at once: scripts and style sheets. */
function firstLoad(manifestPath, names) {
  const manifest = readManifest(manifestPath);
  const chunks = [...withImports(manifest, names)].map((name) => manifest[name]);
  const inDist = (files) => [...new Set(files)].map((file) => `dist/${file}`);
  return {
    scripts: inDist(chunks.map((chunk) => chunk.file).filter((file) => file.endsWith('.js'))),
    styles: inDist(chunks.flatMap((chunk) => chunk.css ?? [])),
  };
}

/** The manifest's key of a chunk that the build gathers under a name. */
function chunkNamed(manifestPath, name) {
  const [key] = Object.entries(readManifest(manifestPath)).find(([, chunk]) => chunk.name === name) ?? [];
  if (!key) throw new Error(`${manifestPath} has no chunk ${name}`);
  return key;
}

const page = firstLoad('dist/.vite/manifest.json', ['index.html']);
// The map's code comes by itself, behind what the panels need.
const whole = firstLoad('dist/.vite/manifest.json', ['index.html', chunkNamed('dist/.vite/manifest.json', 'MapView')]);
// The names of areas are drawn without being asked for.
const embed = firstLoad('dist/.vite/embed.json', ['embed/index.html', 'src/map/names/AreaNames.tsx']);

// The picture of the opening day and its style stand in the page itself; weighed as files of their own, since only files are.
function weighed(what, pattern, file) {
  const [text] = pattern.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
  if (!text) throw new Error(`dist/index.html has no ${what}`);
  writeFileSync(file, text);
  return file;
}
const picture = weighed(
  'picture of the opening day',
  /<div class="first-sight".*?(?=\s*<link|<div id="root">)/s,
  'dist/.vite/first-sight.html',
);
const style = weighed('style', /<style>.*?<\/style>/s, 'dist/.vite/first-sight.css');

export default [
  {
    name: 'First sight: the opening day in index.html',
    path: picture,
    gzip: true,
    limit: '12 kB',
  },
  { name: 'Before the panels: JavaScript', path: page.scripts, gzip: true, limit: '62 kB' },
  { name: 'Before the panels: CSS', path: [style, ...page.styles], gzip: true, limit: '9.6 kB' },
  { name: 'First load: JavaScript', path: whole.scripts, gzip: true, limit: '106 kB' },
  { name: 'First load: CSS', path: [style, ...whole.styles], gzip: true, limit: '11.1 kB' },
  { name: 'In an article, first load: JavaScript', path: embed.scripts, gzip: true, limit: '102 kB' },
  { name: 'In an article, first load: CSS', path: embed.styles, gzip: true, limit: '9 kB' },
  {
    name: 'Layers of the first lens: Brotli',
    path: 'dist/geo/*/control*.topo.json',
    brotli: true,
    limit: '25 kB',
  },
  {
    name: 'Layers of all lenses and days: Brotli',
    path: 'dist/geo/*/{control,lenses}*.topo.json',
    brotli: true,
    limit: '80 kB',
  },
];
