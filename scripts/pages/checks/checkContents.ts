import type { Problem } from '#scripts/checks/Problem.ts';
import type { BuiltSite } from './BuiltSite.ts';
import { dayFolderOf } from './dayFolder.ts';

/** Pages of contents that are missing, that say another address than their own, or that leave out one of their days or accounts. */
export function checkContents({ paths, origin, read }: BuiltSite): readonly Problem[] {
  const days = paths.flatMap((path) => {
    const found = dayFolderOf(path, 'index.html');
    if (!found) return [];
    const folder = found.locale === null ? `${found.map}/` : `${found.map}/${found.locale}/`;
    return [{ folder, day: path.replace(/index\.html$/, '') }];
  });
  const sitemap = origin === null ? '' : read('sitemap.xml').toString();
  return [...new Set(days.map(({ folder }) => folder))].flatMap((folder): Problem[] => {
    const file = `${folder}index.html`;
    if (!paths.includes(file)) return [{ file, where: '', reason: 'there is no page of contents' }];
    const html = read(file).toString();
    const missing = days
      .filter((one) => one.folder === folder && !html.includes(`href="/${one.day}"`))
      .map(({ day }) => ({ file, where: day, reason: 'the day is not listed' }));
    if (origin === null) return missing;
    const address = `${origin}/${folder}`;
    const unsaid = [
      ...(html.includes(`<link rel="canonical" href="${address}"`) ? [] : ['its canonical address is another']),
      ...(sitemap.includes(`<loc>${address}</loc>`) ? [] : ['it is not in the sitemap']),
    ];
    return [...missing, ...unsaid.map((reason) => ({ file, where: address, reason }))];
  });
}
