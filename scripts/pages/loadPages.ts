import { type Plugin, runnerImport } from 'vite';
import type { PublishedMap } from '#pages/PublishedMap.ts';
import type { Site } from '#pages/Site.ts';
import type { WrittenSite } from '#pages/WrittenSite.ts';

/** What `src/pages/writePages.ts` exports. */
export interface Pages {
  readonly writePages: (maps: readonly PublishedMap[], site: Site) => WrittenSite;
  readonly firstSight: (map: PublishedMap) => string;
  readonly firstSightHead: (map: PublishedMap, origin: string | null) => string;
}

/** A page links its styles by itself; those that components import are for Vite's own page. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : undefined),
  load: (id) => (id === '\0no-style' ? '' : undefined),
};

/** Loads the components of `#pages` through Vite, which knows JSX and styles; Node does not. */
export async function loadPages(): Promise<Pages> {
  const { module } = await runnerImport<Pages>('/src/pages/writePages.ts', { plugins: [withoutStyles] });
  return module;
}
