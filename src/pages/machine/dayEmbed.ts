import { dayFolder } from '#domain/dayFolder.ts';
import type { IsoDate } from '#domain/days.ts';
import { frameSnippet } from '#domain/frameSnippet.ts';
import { type Locale, localise } from '#domain/localised.ts';
import type { Manifest } from '#domain/manifest.ts';
import { formatDay } from '#i18n/formatDay.ts';
import { formatMessage } from '#i18n/formatMessage.ts';
import { SHARE_SIZE } from '#pages/picture/shareLayout.ts';
import { formatLink } from '#state/link/formatLink.ts';
import { EMPTY_LINK } from '#state/link/Link.ts';

const HEIGHT = 560;
const WIDTH = 1000;

/** What oEmbed 1.0 says of a day: the same frame that the share dialog gives, with the day's image. */
export function dayEmbed(origin: string, manifest: Manifest, date: IsoDate, locale: Locale): object {
  const title = localise(manifest.title, locale);
  const shown = { ...EMPTY_LINK, map: manifest.id, time: date };
  const frame = formatLink({ ...shown, lang: locale }).search;
  const page = formatLink({ ...shown, lang: locale === 'en' ? null : locale }).search;
  return {
    version: '1.0',
    type: 'rich',
    title: formatMessage(locale, 'page.title', { date: formatDay(locale, date), title }),
    provider_name: 'Tideline',
    provider_url: `${origin}/`,
    width: WIDTH,
    height: HEIGHT,
    html: frameSnippet({
      src: `${origin}/embed/${frame}`,
      page: `${origin}/${page}`,
      title: formatMessage(locale, 'share.frameTitle', { title, date: formatDay(locale, date) }),
      open: formatMessage(locale, 'embed.open'),
      height: HEIGHT,
    }),
    thumbnail_url: `${origin}/${dayFolder(manifest.id, date, locale)}picture.png`,
    thumbnail_width: SHARE_SIZE.width,
    thumbnail_height: SHARE_SIZE.height,
  };
}
