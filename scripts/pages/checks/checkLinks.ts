import type { Problem } from '#scripts/checks/Problem.ts';
import { type BuiltSite, pagesOf } from './BuiltSite.ts';

const ADDRESS = /\s(?:href|src|content)="([^"]*)"/g;

/** Addresses within the site where nothing is, and others that are not https. */
export function checkLinks(site: BuiltSite): readonly Problem[] {
  const files = new Set(site.paths);
  const problems: Problem[] = [];
  for (const [file, html] of pagesOf(site)) {
    for (const address of new Set([...html.matchAll(ADDRESS)].map(([, found = '']) => found))) {
      const reason = reasonAgainst(address, site.origin, files);
      if (reason) problems.push({ file, where: address, reason });
    }
  }
  for (const [, address = ''] of sitemapOf(site).matchAll(/<loc>([^<]*)<\/loc>/g)) {
    const reason = reasonAgainst(address, site.origin, files);
    if (reason) problems.push({ file: 'sitemap.xml', where: address, reason });
  }
  return problems;
}

function sitemapOf({ paths, read }: BuiltSite): string {
  return paths.includes('sitemap.xml') ? read('sitemap.xml').toString() : '';
}

function reasonAgainst(address: string, origin: string | null, files: ReadonlySet<string>): string | undefined {
  const isOurs = origin !== null && (address === origin || address.startsWith(`${origin}/`));
  if (/^[a-z][a-z+.-]*:/i.test(address) && !isOurs) {
    return /^(https:\/\/|mailto:)/.test(address) || !/^(http|javascript|data):/i.test(address)
      ? undefined
      : 'not https';
  }
  if (!isOurs && !address.startsWith('/')) return undefined;
  const [path = ''] = (isOurs ? address.slice(origin.length) : address).slice(1).split(/[?#]/);
  return files.has(/(^|\/)$/.test(path) ? `${path}index.html` : path) ? undefined : 'there is no such file';
}
