/** Checks every page, picture and answer of the built site: `npm run site`. Fails where one does not hold. */
import { readBuiltSite } from '#scripts/pages/checks/BuiltSite.ts';
import { checkContents } from '#scripts/pages/checks/checkContents.ts';
import { checkHtml } from '#scripts/pages/checks/checkHtml.ts';
import { checkLinks } from '#scripts/pages/checks/checkLinks.ts';
import { checkMachines } from '#scripts/pages/checks/checkMachines.ts';
import { checkPictures } from '#scripts/pages/checks/checkPictures.ts';

const site = readBuiltSite();
const problems = [
  ...(await checkHtml(site)),
  ...checkLinks(site),
  ...checkContents(site),
  ...checkMachines(site),
  ...(await checkPictures(site)),
];
for (const { file, where, reason } of problems) console.error(`${file} ${where}: ${reason}`);
const count = (end: string) => site.paths.filter((path) => path.endsWith(end)).length;
console.log(
  `${count('.html')} pages, ${count('picture.png')} pictures and ${count('oembed.json')} oEmbed answers checked: ${problems.length} problems`,
);
if (site.origin === null) console.log('Built without SITE_URL: nothing that needs a whole address is in it.');
process.exitCode = problems.length === 0 ? 0 : 1;
