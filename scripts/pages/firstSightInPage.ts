import type { Plugin } from 'vite';
import { loadPages } from './loadPages.ts';
import { readPublishedMap } from './readPublishedMap.ts';

/** Where `index.html` has it. */
const PLACE = '<!-- first sight -->';

/**
 * Draws the opening day of a map into `index.html`, so that it is seen before any script.
 *
 * @throws Error where `index.html` has no place for it.
 */
export function firstSightInPage(map: string): Plugin {
  return {
    name: 'first-sight-in-page',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        if (path !== '/index.html') return html;
        if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`);
        const { firstSight } = await loadPages();
        return html.replace(PLACE, firstSight(readPublishedMap(map)));
      },
    },
  };
}
