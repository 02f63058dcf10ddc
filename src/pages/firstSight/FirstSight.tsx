import { renderToStaticMarkup } from 'react-dom/server';
import { LOCALES } from '#domain/localised.ts';
import { formatDay, formatWeekday } from '#i18n/formatDay.ts';
import type { PublishedMap } from '#pages/PublishedMap.ts';
import { DayPicture, pictureGround } from '#pages/picture/DayPicture.tsx';
import { frameOf } from '#pages/picture/Frame.ts';

/** As much ground as the widest common screen shows at the author's zoom; firstSight.css knows the size too. */
const SIZE = { width: 2000, height: 1500 };
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
