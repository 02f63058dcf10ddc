import { DISAGREEMENT } from '#domain/disagreement.ts';
import { useWords } from '#i18n/useWords.ts';
import { documentText } from '#pages/documentText.tsx';
import { DayHead } from '#pages/machine/DayHead.tsx';
import { dayDataset } from '#pages/machine/dayDataset.ts';
import { DayPicture } from '#pages/picture/DayPicture.tsx';
import { PictureNames } from '#pages/picture/PictureNames.tsx';
import type { Day } from './Day.ts';
import { DayChanges } from './DayChanges.tsx';
import { DayDifferences } from './DayDifferences.tsx';
import { DayFoot } from './DayFoot.tsx';
import { DayLegend } from './DayLegend.tsx';
import { DaySources } from './DaySources.tsx';
import { DAY_TEXTS } from './dayTexts.ts';
import { liveAddress } from './liveAddress.ts';

const STYLES = [
  '/src/ui/tokens.css',
  '/src/ui/systemTheme.css',
  '/src/ui/fonts.css',
  '/src/pages/page.css',
  '/src/pages/day/day.css',
];

/** The page of a day: its picture, its text, who held how much, what changed hands, on which sources. */
export function dayPage(day: Day): string {
  const { map, origin, locale, facts, folders, account, title, text, label } = day;
  const { manifest } = map;
  const { date } = facts;
  return documentText({
    locale,
    title,
    description: text,
    styles: STYLES,
    alternates: folders,
    head: (
      <DayHead {...{ origin, manifest, locale, title, description: text, imageText: label }} folder={folders[locale]} />
    ),
    linkedData:
      origin === null
        ? undefined
        : dayDataset(origin, manifest, { date, locale, name: title, text, folder: folders[locale], isOwn: !account }),
    children: <DayBody day={day} />,
  });
}

function DayBody({ day }: { day: Day }) {
  const { own, day: dayText, weekday, locale } = useWords();
  const { map, lens, account, folders, shown, ground, names, facts, text, label } = day;
  const { manifest } = map;
  const texts = DAY_TEXTS[locale];
  const other = locale === 'en' ? 'ar' : 'en';
  return (
    <>
      <header className="page-head">
        <a href={locale === 'en' ? '/' : `/?lang=${locale}`}>{own(manifest.title)}</a>
        <a href={`/${folders[other]}`} lang={other} hrefLang={other}>
          {texts.otherLanguage}
        </a>
      </header>
      <main>
        <p className="day-over">{account ? account.name : weekday(facts.date)}</p>
        <h1>{dayText(facts.date)}</h1>
        <p className="lead">{text}</p>
        <div className="day-map">
          <figure data-scale="country">
            <DayPicture ground={ground} lens={lens} date={facts.date} label={label}>
              <PictureNames names={names.wide} scale={1} className="names-wide" />
              <PictureNames names={names.narrow} scale={2} className="names-narrow" />
            </DayPicture>
            <figcaption>{texts.caveat}</figcaption>
          </figure>
          <div>
            <DayLegend day={day} />
            <a className="day-open" href={liveAddress(manifest.id, facts.date, locale, shown)}>
              {texts.open}
            </a>
          </div>
        </div>
        {lens === DISAGREEMENT ? <DayDifferences day={day} /> : <DayChanges day={day} />}
        <DaySources day={day} />
        <DayFoot day={day} />
      </main>
    </>
  );
}
