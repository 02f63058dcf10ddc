import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { loadPages } from './loadPages.ts';
import { readPublishedMap } from './readPublishedMap.ts';

/**
 * Writes the pages that need no script from what is published, in each build, so that they can never be stale: to Vite they
 * are HTML files beside `index.html`. `vite dev` writes them when they are asked for.
 */
export function writtenPages(): Plugin {
  let pages = new Map<string, string>();
  return {
    name: 'written-pages',
    async config(_, { command }) {
      if (command !== 'build') return undefined;
      pages = await writeAll();
      return { build: { rolldownOptions: { input: [...pages.keys()] } } };
    },
    resolveId: (id) => (pages.has(pathOf(id)) ? join(process.cwd(), pathOf(id)) : undefined),
    load: (id) => pages.get(pathOf(id)),
    configureServer: (server) => () => {
      server.middlewares.use(async (request, response, next) => {
        const path = `${(request.url ?? '').replace(/^\//, '').replace(/index\.html$/, '')}index.html`;
        const html = (await writeAll()).get(path);
        if (html === undefined) return next();
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(await server.transformIndexHtml(`/${path}`, html));
      });
    },
  };
}

function pathOf(id: string): string {
  return id.startsWith('/') ? relative(process.cwd(), id) : id;
}

async function writeAll(): Promise<Map<string, string>> {
  const { writePages } = await loadPages();
  const pages = readdirSync('public/geo').flatMap((map) => writePages(readPublishedMap(map)));
  return new Map(pages.map(({ path, html }) => [path, html]));
}
