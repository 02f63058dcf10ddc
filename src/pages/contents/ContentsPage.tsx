import { contentsFolder, dayFolder } from '#domain/dayFolder.ts';
import { type Locale, localise } from '#domain/localised.ts';
import { methodFolder } from '#domain/methodFolder.ts';
import { formatDay } from '#i18n/formatDay.ts';
import { useWords } from '#i18n/useWords.ts';
import { DAY_TEXTS } from '#pages/day/dayTexts.ts';
import { documentText } from '#pages/documentText.tsx';
import { filled } from '#pages/filled.ts';
import { DayHead } from '#pages/machine/DayHead.tsx';
import type { PublishedMap } from '#pages/PublishedMap.ts';
import type { WrittenFile } from '#pages/WrittenSite.ts';
import { ContentsViews } from './ContentsViews.tsx';

const STYLES = [
  '/src/ui/tokens.css',
  '/src/ui/systemTheme.css',
  '/src/ui/fonts.css',
  '/src/pages/page.css',
  '/src/pages/contents/contents.css',
];

/** The page that lists the days and the views of a map, in one language; its image is the opening day's. */
export function contentsPage(map: PublishedMap, origin: string | null, locale: Locale): WrittenFile {
  const { manifest } = map;
  const { id, openingDay: date } = manifest;
  const title = localise(manifest.title, locale);
  const description = localise(manifest.summary, locale);
  const text = localise(manifest.texts[date] ?? manifest.summary, locale);
  const imageText = filled(DAY_TEXTS[locale].picture, { title, date: formatDay(locale, date), text });
  const path = contentsFolder(id, locale);
  return {
    path: `${path}index.html`,
    text: () =>
      documentText({
        locale,
        title,
        description,
        styles: STYLES,
        alternates: { en: contentsFolder(id, 'en'), ar: contentsFolder(id, 'ar') },
        head: (
          <DayHead
            {...{ origin, manifest, locale, title, description, imageText, path }}
            folder={dayFolder(id, date, locale)}
          />
        ),
        children: <Contents map={map} />,
      }),
  };
}

function Contents({ map: { manifest } }: { map: PublishedMap }) {
  const { own, locale } = useWords();
  const texts = DAY_TEXTS[locale];
  const other = locale === 'en' ? 'ar' : 'en';
  return (
    <>
      <header className="page-head">
        <a href={locale === 'en' ? '/' : `/?lang=${locale}`}>{texts.openMap}</a>
        <a href={`/${contentsFolder(manifest.id, other)}`} lang={other} hrefLang={other}>
          {texts.otherLanguage}
        </a>
      </header>
      <main>
        <h1>{own(manifest.title)}</h1>
        <p className="lead">{own(manifest.summary)}</p>
        <ContentsViews manifest={manifest} />
        <ContentsDays manifest={manifest} />
        <p>
          <a href={`/${methodFolder(manifest.id, locale)}`}>{texts.method}</a>
        </p>
      </main>
    </>
  );
}

function ContentsDays({ manifest: { id, days, texts } }: Pick<PublishedMap, 'manifest'>) {
  const { own, day: dayText, locale } = useWords();
  return (
    <nav aria-labelledby="days">
      <h2 id="days">{DAY_TEXTS[locale].days}</h2>
      <ol className="contents-days">
        {days.map((day) => {
          const text = texts[day];
          return (
            <li key={day}>
              <a href={`/${dayFolder(id, day, locale)}`}>{dayText(day)}</a>
              {text ? <p>{own(text)}</p> : null}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
