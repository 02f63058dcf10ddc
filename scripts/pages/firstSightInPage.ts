import { readFileSync } from 'node:fs';
import type { Plugin, Rollup } from 'vite';
import { refusedTexts } from '#scripts/site/refusedTexts.ts';
import { loadPages } from './loadPages.ts';
import { readPublishedMap } from './readPublishedMap.ts';
import { siteOrigin } from './siteOrigin.ts';

/** Where `index.html` has them. */
const PICTURE = '<!-- first sight -->';
const HEAD = '<!-- first sight for machines -->';
/** What the panels cannot be drawn without; the script, once it runs, would ask for it. */
const FIRST_FILE = 'map.json';
/** What the map cannot be drawn without, and may come behind what the panels need; the script of the page asks for it then. */
const BEHIND = [
  { file: 'control.topo.json', priority: 'auto' },
  { file: 'basemap.topo.json', priority: 'low' },
];
/** The module whose chunk has all that only the map needs. */
const MAP_CHUNK = 'MapView';
const BEHIND_BEGINS = '<template id="behind">';
/** What hides or turns the picture before it is painted. */
const SCRIPT = 'src/app/firstSight.js';
const STYLE_SHEET = /^\s*<link rel="stylesheet".*?>\n?/gm;
/** Small, and the fonts that it names are asked for only once it is there. */
const FONTS = /href="([^"]*\/fonts-[^"]*\.css)"/;
const AFTER_PICTURE = '<div id="root">';

/**
 * Draws the opening day of a map into `index.html`, so that it is seen before any script or style sheet, and by those who
 * run none; and asks for the map's first files beside the script.
 *
 * @param policy - the content security policy of the page.
 * @throws Error where `index.html` has no place for it, or the policy would not let its style or script through.
 */
export function firstSightInPage(map: string, policy: string): Plugin[] {
  return [pictureInPage(map), paintInPage(policy)];
}

function pictureInPage(map: string): Plugin {
  return {
    name: 'first-sight-picture',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        if (path !== '/index.html') return html;
        for (const place of [PICTURE, HEAD]) if (!html.includes(place)) throw new Error(`index.html has no ${place}`);
        const { firstSight, firstSightHead } = await loadPages();
        const published = readPublishedMap(map);
        const first = `<link rel="preload" as="fetch" href="/geo/${map}/${FIRST_FILE}" crossorigin>`;
        const behind = BEHIND.map(
          ({ file, priority }) =>
            `<link rel="preload" as="fetch" fetchpriority="${priority}" href="/geo/${map}/${file}" crossorigin>`,
        );
        return html
          .replace(PICTURE, () => firstSight(published))
          .replace(HEAD, () => firstSightHead(published, siteOrigin()))
          .replace('</head>', `${first}\n${BEHIND_BEGINS}\n${behind.join('\n')}\n</template>\n</head>`);
      },
    },
  };
}

/**
 * Has the page painted with the first response: a style sheet of the head holds up everything, one of the body what follows
 * it. The picture's own style is in `index.html`.
 */
function paintInPage(policy: string): Plugin {
  return {
    name: 'first-sight-paint',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        if (path !== '/index.html') return html;
        const links = html.match(STYLE_SHEET) ?? [];
        const [, fonts] = FONTS.exec(links.join('')) ?? [];
        if (bundle && !fonts) throw new Error('index.html has no style sheet of fonts');
        const preload = fonts ? `<link rel="preload" as="style" crossorigin href="${fonts}">\n` : '';
        return html
          .replace(BEHIND_BEGINS, `${BEHIND_BEGINS}\n${mapChunk(bundle)}`)
          .replace(STYLE_SHEET, '')
          .replace(AFTER_PICTURE, () => `${links.join('')}${AFTER_PICTURE}`)
          .replace('<title>', () => `<script>${readFileSync(SCRIPT, 'utf8')}</script>\n${preload}<title>`);
      },
    },
    // Not before: the addresses of fonts are put into the style last.
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      const refused = page?.type === 'asset' ? refusedTexts(policy, String(page.source)) : ['no index.html'];
      if (refused.length > 0) throw new Error(`deploy/tideline-headers.conf: ${refused.join('; ')}`);
    },
  };
}

/** Asks for the map's code with what it imports, and for its style; nothing where no bundle is written. */
function mapChunk(bundle: Rollup.OutputBundle | undefined): string {
  if (!bundle) return '';
  const chunk = Object.values(bundle).find((part) => part.type === 'chunk' && part.name === MAP_CHUNK);
  if (chunk?.type !== 'chunk') throw new Error(`The bundle has no chunk ${MAP_CHUNK}`);
  const modules = [chunk.fileName, ...chunk.imports];
  const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
  return [
    ...modules.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">\n`),
    ...styles.map((file) => `<link rel="preload" as="style" crossorigin href="/${file}">\n`),
  ].join('');
}
