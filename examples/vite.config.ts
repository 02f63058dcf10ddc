import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

/** Where the pages' snippets find the map, as `npm start` serves it. */
const WRITTEN = 'http://localhost:4173';

/** Sends the pages with the frames of another server, where the map is served elsewhere. */
function framesFrom(origin: string): Plugin {
  return {
    name: 'frames-from',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use(({ url = '/' }, answer, next) => {
        const file = join(import.meta.dirname, url === '/' ? 'index.html' : new URL(url, WRITTEN).pathname);
        if (!file.endsWith('.html') || !existsSync(file)) return next();
        answer.setHeader('Content-Type', 'text/html; charset=utf-8');
        answer.end(readFileSync(file, 'utf8').replaceAll(WRITTEN, origin));
      });
    },
  };
}

// `npm run examples`: the pages on a port of their own, as an article has an origin of its own.
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  appType: 'mpa',
  plugins: [framesFrom(process.env.MAP_ORIGIN ?? WRITTEN)],
  build: { outDir: 'examples' },
  preview: { port: Number(process.env.PORT ?? 4175), strictPort: true },
});
