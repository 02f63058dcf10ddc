import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import type { WrittenSite } from '#pages/WrittenSite.ts';
import { type Letters, loadLetters } from './letters.ts';
import { loadPages } from './loadPages.ts';
import { plainSvg } from './plainSvg.ts';
import { readPublishedMap } from './readPublishedMap.ts';
import { renderPicture } from './renderPicture.ts';
import { servePages } from './servePages.ts';
import { siteOrigin } from './siteOrigin.ts';

/** What is written, and the letters that its pictures are set in. */
export interface Writing {
  readonly site: WrittenSite;
  readonly letters: Letters;
}

/**
 * Writes what needs no script from what is published, in each build, so that it can never be stale: pages, which to Vite are
 * HTML files beside `index.html`, their pictures, and files for crawlers. `vite dev` writes them when they are asked for.
 */
export function writtenPages(): Plugin {
  const pages = new Map<string, string>();
  let writing: Writing | undefined;
  return {
    name: 'written-pages',
    async config(_, { command }) {
      if (command !== 'build') return undefined;
      writing = await writeSite();
      const ended = started();
      for (const { path, text } of writing.site.pages) pages.set(path, text());
      console.log(`${pages.size} pages without a script written in ${ended()}`);
      return { build: { rolldownOptions: { input: [...pages.keys()] } } };
    },
    resolveId: (id) => (pages.has(pathOf(id)) ? join(process.cwd(), pathOf(id)) : undefined),
    load: (id) => pages.get(pathOf(id)),
    async generateBundle() {
      if (!writing) return;
      const { site, letters } = writing;
      const ended = started();
      const drawn = plainSvg(letters);
      for (const { path, text } of site.files) this.emitFile({ type: 'asset', fileName: path, source: text() });
      const pictures = site.pictures.map(async ({ path, text }) => {
        const source = await renderPicture(drawn(text()));
        this.emitFile({ type: 'asset', fileName: path, source });
      });
      await Promise.all(pictures);
      console.log(`\n${pictures.length} pictures of days drawn in ${ended()}`);
    },
    configureServer: (server) => () => servePages(server, writeSite),
  };
}

function started(): () => string {
  const start = performance.now();
  return () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

function pathOf(id: string): string {
  return id.startsWith('/') ? relative(process.cwd(), id) : id;
}

async function writeSite(): Promise<Writing> {
  const [{ writePages }, letters] = await Promise.all([loadPages(), loadLetters()]);
  const maps = readdirSync('public/geo').map(readPublishedMap);
  return {
    site: writePages(maps, { origin: siteOrigin(), measure: letters.width }),
    letters,
  };
}
