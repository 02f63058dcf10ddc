import { dayFolder } from '#domain/dayFolder.ts';
import { LOCALES, localise } from '#domain/localised.ts';
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
import type { Day } from './Day.ts';
import { dayPage } from './DayPage.tsx';
import { dayFacts } from './dayFacts.ts';
import { DAY_TEXTS } from './dayTexts.ts';

const TOLERANCE = 0.4;
/** Where a page is narrow, the picture is less than half as wide as it is drawn. */
const NARROW = 2.1;

/** The page, the image and the frame of every day of a map, in every language. */
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
        : days.map(({ facts: { date }, locale, ...day }) =>
            fileOf({ ...day, facts: { date }, locale }, 'oembed.json', () =>
              JSON.stringify(dayEmbed(origin, map.manifest, date, locale)),
            ),
          ),
  };
}

type Whose = Pick<Day, 'map' | 'locale'> & { readonly facts: Pick<Day['facts'], 'date'> };

function fileOf({ map, facts, locale }: Whose, name: string, text: () => string): WrittenFile {
  return { path: `${dayFolder(map.manifest.id, facts.date, locale)}${name}`, text };
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
    const title = localise(manifest.title, locale);
    return manifest.days.map((date): Day => {
      const grounds = ground.day(lens, date).layer.grounds.map(({ properties }) => properties);
      const facts = dayFacts(map, lens, date, grounds);
      const written = manifest.texts[date];
      const text = written ? localise(written, locale) : countedText(facts.changes.length, locale);
      const words = { title, date: formatDay(locale, date), text };
      return {
        map,
        origin,
        locale,
        lens,
        ground,
        names,
        facts,
        text,
        title: formatMessage(locale, 'page.title', words),
        label: filled(DAY_TEXTS[locale].picture, words),
      };
    });
  });
}

function countedText(count: number, locale: Day['locale']): string {
  return count > 0 ? formatMessage(locale, 'heading.changed', { count }) : formatMessage(locale, 'heading.unchanged');
}
