import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { PublishedMap, WrittenPage } from '#pages/PublishedMap.ts';
import { readPublishedMap } from './readPublishedMap.ts';

/** What `src/pages/writePages.ts` exports. Not imported by name: its components run in Vite's own loader, which knows JSX and styles. */
interface Pages {
  readonly writePages: (map: PublishedMap) => readonly WrittenPage[];
}

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

/** A page links its styles by itself; those that components import are for Vite's own page. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : undefined),
  load: (id) => (id === '\0no-style' ? '' : undefined),
};

function pathOf(id: string): string {
  return id.startsWith('/') ? relative(process.cwd(), id) : id;
}

async function writeAll(): Promise<Map<string, string>> {
  const { module } = await runnerImport<Pages>('/src/pages/writePages.ts', { plugins: [withoutStyles] });
  const pages = readdirSync('public/geo').flatMap((map) => module.writePages(readPublishedMap(map)));
  return new Map(pages.map(({ path, html }) => [path, html]));
}
