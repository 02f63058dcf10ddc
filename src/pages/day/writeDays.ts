import { dayFolder } from '#domain/dayFolder.ts';
import type { IsoDate } from '#domain/days.ts';
import { LOCALES, type Locale, localise } from '#domain/localised.ts';
import { formatDay } from '#i18n/formatDay.ts';
import { formatMessage } from '#i18n/formatMessage.ts';
import { filled } from '#pages/filled.ts';
import { dayEmbed } from '#pages/machine/dayEmbed.ts';
import type { PublishedMap } from '#pages/PublishedMap.ts';
import { pictureGround } from '#pages/picture/pictureGround.ts';
import { pictureNames } from '#pages/picture/pictureNames.ts';
import { shareImage } from '#pages/picture/ShareImage.tsx';
import { shareFrame } from '#pages/picture/shareLayout.ts';
import type { Site } from '#pages/Site.ts';
import type { WrittenFile, WrittenSite } from '#pages/WrittenSite.ts';
import { type Account, accountsOf, linkOfAccount } from './accounts.ts';
import type { Day } from './Day.ts';
import { dayPage } from './DayPage.tsx';
import { dayFacts } from './dayFacts.ts';
import { DAY_TEXTS } from './dayTexts.ts';

const TOLERANCE = 0.4;
/** Where a page is narrow, the picture is less than half as wide as it is drawn. */
const NARROW = 2.1;

/**
 * The page, the image and the frame of every day of a map, and of the accounts of its opening day: those of the other lenses,
 * and where two of them differ; in every language.
 */
export function writeDays(map: PublishedMap, site: Site): WrittenSite {
  const days = describedDays(map, site);
  const { origin } = site;
  return {
    pages: days.map((day) => fileOf(day, 'index.html', () => dayPage(day))),
    pictures: days.map((day) =>
      fileOf(day, 'picture.png', () =>
        shareImage({ ...day, manifest: map.manifest, names: day.names.wide, measure: site.measure }),
      ),
    ),
    files:
      origin === null
        ? []
        : days.map((day) => fileOf(day, 'oembed.json', () => JSON.stringify(dayEmbed(origin, map.manifest, day)))),
  };
}

function fileOf({ folders, locale }: Day, name: string, text: () => string): WrittenFile {
  return { path: `${folders[locale]}${name}`, text };
}

function describedDays(map: PublishedMap, { origin, measure }: Site): readonly Day[] {
  const { manifest, places } = map;
  const lens = manifest.lenses[0]?.id;
  if (!lens) return [];
  const frame = shareFrame(manifest);
  const ground = pictureGround(map, frame, TOLERANCE);
  return LOCALES.flatMap((locale) => {
    const names = {
      wide: pictureNames(places, frame, { locale, measure, scale: 1, lowest: 2 }),
      narrow: pictureNames(places, frame, { locale, measure, scale: NARROW, lowest: 1 }),
    };
    const describe = (date: IsoDate, account?: Account): Day => {
      const shown = account?.lens ?? lens;
      const grounds = ground.day(shown, date).layer.grounds.map(({ properties }) => properties);
      const facts = dayFacts(map, shown, date, grounds);
      const written = manifest.texts[date];
      const told = written ? localise(written, locale) : countedText(facts.changes.length, locale);
      const own = account && { name: localise(account.name, locale), about: localise(account.about, locale) };
      const text = own?.about ?? told;
      const title = localise(manifest.title, locale);
      const words = { title: own ? `${title} · ${own.name}` : title, date: formatDay(locale, date), text };
      const folderIn = (other: Locale) => dayFolder(manifest.id, date, other, account?.lens);
      return {
        map,
        origin,
        locale,
        lens: shown,
        account: own,
        folders: { en: folderIn('en'), ar: folderIn('ar') },
        shown: linkOfAccount(account?.lens ?? null),
        ground,
        names,
        facts,
        text,
        title: formatMessage(locale, 'page.title', words),
        label: filled(DAY_TEXTS[locale].picture, words),
      };
    };
    const { openingDay } = manifest;
    return [
      ...manifest.days.map((date) => describe(date)),
      ...accountsOf(manifest).map((account) => describe(openingDay, account)),
    ];
  });
}

function countedText(count: number, locale: Day['locale']): string {
  return count > 0 ? formatMessage(locale, 'heading.changed', { count }) : formatMessage(locale, 'heading.unchanged');
}
