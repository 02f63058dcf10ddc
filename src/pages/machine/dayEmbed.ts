import { frameSnippet } from '#domain/frameSnippet.ts';
import { localise } from '#domain/localised.ts';
import type { Manifest } from '#domain/manifest.ts';
import { formatDay } from '#i18n/formatDay.ts';
import { formatMessage } from '#i18n/formatMessage.ts';
import type { Day } from '#pages/day/Day.ts';
import { SHARE_SIZE } from '#pages/picture/shareLayout.ts';
import { formatLink } from '#state/link/formatLink.ts';
import { EMPTY_LINK } from '#state/link/Link.ts';

const HEIGHT = 560;
const WIDTH = 1000;

type Described = Pick<Day, 'locale' | 'folders' | 'title' | 'shown' | 'account'> & {
  readonly facts: Pick<Day['facts'], 'date'>;
};

/** What oEmbed 1.0 says of a day: the same frame that the share dialog gives, with the day's image. */
export function dayEmbed(origin: string, manifest: Manifest, day: Described): object {
  const { locale, folders, title } = day;
  const { date } = day.facts;
  const shown = { ...EMPTY_LINK, ...day.shown, map: manifest.id, time: date };
  const frame = formatLink({ ...shown, lang: locale }).search;
  const page = formatLink({ ...shown, lang: locale === 'en' ? null : locale }).search;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Tideline',
    provider_url: `${origin}/`,
    width: WIDTH,
    height: HEIGHT,
    html: frameSnippet({
      src: `${origin}/embed/${frame}`,
      page: `${origin}/${page}`,
      title: formatMessage(locale, 'share.frameTitle', {
        title: [localise(manifest.title, locale), day.account?.name].filter(Boolean).join(' · '),
        date: formatDay(locale, date),
      }),
      open: formatMessage(locale, 'embed.open'),
      height: HEIGHT,
    }),
    thumbnail_url: `${origin}/${folders[locale]}picture.png`,
    thumbnail_width: SHARE_SIZE.width,
    thumbnail_height: SHARE_SIZE.height,
  };
}
