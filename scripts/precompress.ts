import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What gains by it; fonts and pictures are compressed already. */
const TEXTS = new Set(['.html', '.js', '.css', '.json', '.geojson', '.svg', '.xml', '.txt']);

/** Below this the headers weigh more than what is saved. */
const LEAST_BYTES = 1000;

/** There are many pages: 11 takes three times as long, and saves 2 % more. */
const PAGE_QUALITY = 10;

// Lays a .br and a .gz beside each text of the built site, for servers that send ready files (deploy/nginx.conf).
const texts = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => TEXTS.has(extname(name)))
  .map((name) => join('dist', name));
await Promise.all(texts.map(compress));

async function compress(path: string): Promise<void> {
  const text = readFileSync(path);
  if (text.length < LEAST_BYTES) return;
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: extname(path) === '.html' ? PAGE_QUALITY : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
    promisify(gzip)(text, { level: 9 }),
  ]);
  writeFileSync(`${path}.br`, br);
  writeFileSync(`${path}.gz`, gz);
}
