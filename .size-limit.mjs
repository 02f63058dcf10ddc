import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const manifestPath = 'dist/.vite/manifest.json';
if (!existsSync(manifestPath)) throw new Error(`${manifestPath} is missing: run \`npm run build\` first.`);
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));

/** The chunk and all that it imports at once; what it imports later (`dynamicImports`) is not in the first load. */
function firstLoad(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const imported of manifest[name].imports ?? []) firstLoad(imported, seen);
  return seen;
}

const chunks = [...firstLoad('index.html')].map((name) => manifest[name]);
const inDist = (file) => `dist/${file}`;
const scripts = chunks.map((chunk) => chunk.file).filter((file) => file.endsWith('.js'));
const styles = [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))];

// The picture of the opening day stands in the page itself; weighed as a file of its own, since only files are.
const [picture = ''] =
  /<div class="first-sight".*?(?=<div id="root">)/s.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
if (!picture) throw new Error('dist/index.html has no picture of the opening day');
writeFileSync('dist/.vite/first-sight.html', picture);

export default [
  {
    name: 'First sight: the opening day in index.html',
    path: 'dist/.vite/first-sight.html',
    gzip: true,
    limit: '12 kB',
  },
  { name: 'First load: JavaScript', path: scripts.map(inDist), gzip: true, limit: '175 kB' },
  { name: 'First load: CSS', path: styles.map(inDist), gzip: true, limit: '10 kB' },
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
