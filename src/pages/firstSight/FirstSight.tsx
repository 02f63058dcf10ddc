import { renderToStaticMarkup } from 'react-dom/server';
import { dayFolder } from '#domain/dayFolder.ts';
import { LOCALES } from '#domain/localised.ts';
import { formatDay, formatWeekday } from '#i18n/formatDay.ts';
import { DAY_TEXTS } from '#pages/day/dayTexts.ts';
import { filled } from '#pages/filled.ts';
import { DayHead } from '#pages/machine/DayHead.tsx';
import type { PublishedMap } from '#pages/PublishedMap.ts';
import { DayPicture } from '#pages/picture/DayPicture.tsx';
import { frameOf } from '#pages/picture/Frame.ts';
import { pictureGround } from '#pages/picture/pictureGround.ts';

/** As much ground as the widest common screen shows at the author's zoom; firstSight.css knows the size too. */
const SIZE = { width: 2000, height: 1500, step: 1 };
/** Leaves some room below the budget of 12 kB. */
const TOLERANCE = 1.4;

/** The opening day for `index.html`, as it is seen before any script: the picture, its date and the day's text. */
export function firstSight(map: PublishedMap): string {
  const { manifest } = map;
  const { openingDay, view, title, texts, lenses } = manifest;
  const [lens] = lenses;
  if (!lens) return '';
  const ground = pictureGround(map, frameOf(view, SIZE), TOLERANCE);
  const label = `${title.en}, ${formatDay('en', openingDay)}`;
  return renderToStaticMarkup(
    <div className="first-sight" dir="ltr">
      <DayPicture ground={ground} lens={lens.id} date={openingDay} label={label} />
      {LOCALES.map((locale) => (
        <div key={locale} className="first-sight-text" lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'}>
          <p className="first-sight-title">{`${title[locale]} · ${formatWeekday(locale, openingDay)}`}</p>
          <p className="first-sight-day">{formatDay(locale, openingDay)}</p>
          <p className="first-sight-sentence">{texts[openingDay]?.[locale]}</p>
        </div>
      ))}
    </div>,
  );
}

/** The opening day for those who link to the map: the same as that day's own page says. */
export function firstSightHead({ manifest }: PublishedMap, origin: string | null): string {
  const { openingDay: date, title, texts } = manifest;
  const text = texts[date]?.en ?? title.en;
  const words = { title: title.en, date: formatDay('en', date), text };
  return renderToStaticMarkup(
    <DayHead
      origin={origin}
      manifest={manifest}
      folder={dayFolder(manifest.id, date, 'en')}
      locale="en"
      title={title.en}
      description={text}
      imageText={filled(DAY_TEXTS.en.picture, words)}
      path=""
    />,
  );
}
