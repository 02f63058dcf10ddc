import { DataError } from '#data/DataError.ts';
import { parse } from '#data/parse.ts';
import { dataset } from '#data/schemas/dataset.ts';
import { oembed } from '#data/schemas/oembed.ts';
import type { Problem } from '#scripts/checks/Problem.ts';
import { type BuiltSite, pagesOf } from './BuiltSite.ts';
import { dayFolderOf } from './dayFolder.ts';

const TAGS = ['og:title', 'og:description', 'og:url', 'og:image', 'og:image:alt', 'twitter:card', 'twitter:image'];

/** What is told to machines and does not fit: JSON-LD and oEmbed by schema, Open Graph by its tags, each about its own page. */
export function checkMachines(site: BuiltSite): readonly Problem[] {
  const { origin } = site;
  if (origin === null) return [];
  const problems: Problem[] = [];
  const check = (file: string, run: () => void) => {
    try {
      run();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push({ file, where: error instanceof DataError ? error.path : '', reason });
    }
  };
  for (const [file, html] of pagesOf(site)) {
    const found = dayFolderOf(file, 'index.html');
    if (!found) continue;
    const folder = file.replace(/index\.html$/, '');
    check(file, () => {
      const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
      const { url } = parse(file, dataset, JSON.parse(text));
      same(url, `${origin}/${folder}`);
    });
    check(`${folder}oembed.json`, () => {
      const answer = parse('oembed', oembed, JSON.parse(site.read(`${folder}oembed.json`).toString()));
      same(answer.thumbnail_url, `${origin}/${folder}picture.png`);
      if (!answer.html.includes(`src="${origin}/embed/?`) || !answer.html.includes(`time=${found.date}`)) {
        throw new Error('the frame shows another day');
      }
    });
    check(file, () => {
      for (const tag of TAGS) if (!contentOf(html, tag)) throw new Error(`no ${tag}`);
      same(contentOf(html, 'og:url'), `${origin}/${folder}`);
      same(contentOf(html, 'og:image'), `${origin}/${folder}picture.png`);
      if (!html.includes(`type="application/json+oembed"`)) throw new Error('no discovery link to oEmbed');
    });
  }
  return problems;
}

function contentOf(html: string, tag: string): string {
  return new RegExp(`(?:property|name)="${tag}" content="([^"]*)"`).exec(html)?.[1] ?? '';
}

function same(found: string, wanted: string): void {
  if (found !== wanted) throw new Error(`"${found}" is not "${wanted}"`);
}
