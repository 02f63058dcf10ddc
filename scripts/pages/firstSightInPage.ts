import type { Plugin } from 'vite';
import { loadPages } from './loadPages.ts';
import { readPublishedMap } from './readPublishedMap.ts';
import { siteOrigin } from './siteOrigin.ts';

/** Where `index.html` has them. */
const PICTURE = '<!-- first sight -->';
const HEAD = '<!-- first sight for machines -->';
/** What the live map cannot be drawn without; the script, once it runs, would ask for one after the other. */
const FILES = ['map.json', 'control.topo.json', 'basemap.topo.json'];

/**
 * Draws the opening day of a map into `index.html`, so that it is seen before any script, and by those who run none; and asks
 * for the map's first files beside the script.
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
        for (const place of [PICTURE, HEAD]) if (!html.includes(place)) throw new Error(`index.html has no ${place}`);
        const { firstSight, firstSightHead } = await loadPages();
        const published = readPublishedMap(map);
        const links = FILES.map((file) => `<link rel="preload" as="fetch" href="/geo/${map}/${file}" crossorigin>`);
        return html
          .replace(PICTURE, () => firstSight(published))
          .replace(HEAD, () => firstSightHead(published, siteOrigin()))
          .replace('</head>', `${links.join('\n')}\n</head>`);
      },
    },
  };
}
