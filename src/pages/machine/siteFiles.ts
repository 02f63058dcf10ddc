import type { WrittenFile } from '#pages/WrittenSite.ts';

/** What crawlers ask for first. The list of pages needs whole addresses, and is left out where the site's own is not known. */
export function siteFiles(origin: string | null, pages: readonly Pick<WrittenFile, 'path'>[]): readonly WrittenFile[] {
  const rules = 'User-agent: *\nAllow: /\n';
  if (origin === null) return [{ path: 'robots.txt', text: () => rules }];
  return [
    { path: 'robots.txt', text: () => `${rules}Sitemap: ${origin}/sitemap.xml\n` },
    { path: 'sitemap.xml', text: () => sitemap(origin, pages) },
  ];
}

function sitemap(origin: string, pages: readonly Pick<WrittenFile, 'path'>[]): string {
  const paths = ['', ...pages.map(({ path }) => path.replace(/index\.html$/, ''))];
  const entries = paths.map((path) => `  <url><loc>${origin}/${path}</loc></url>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries}</urlset>
`;
}
