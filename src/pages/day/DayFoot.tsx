import { contentsFolder, dayFolder } from '#domain/dayFolder.ts';
import type { IsoDate } from '#domain/days.ts';
import { methodFolder } from '#domain/methodFolder.ts';
import { useWords } from '#i18n/useWords.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import type { Day } from './Day.ts';
import { DAY_TEXTS } from './dayTexts.ts';

/** The day before and after, the data of the day, and how it was made. */
export function DayFoot({ day: { map, facts, account } }: { day: Day }) {
  const { say, locale } = useWords();
  const texts = DAY_TEXTS[locale];
  const { id, days, dataVersion, licence, files } = map.manifest;
  return (
    <>
      <nav aria-labelledby="days">
        <h2 id="days">{texts.days}</h2>
        <ul className="day-steps">
          {facts.previous ? (
            <DayLink day={facts.previous} map={map} relation="prev" word={say('timeline.previous')} />
          ) : null}
          {facts.next ? <DayLink day={facts.next} map={map} relation="next" word={say('timeline.next')} /> : null}
        </ul>
        <ol className="day-all">
          {days.map((day) => (
            <DayNumber key={day} day={day} map={map} isCurrent={day === facts.date} />
          ))}
        </ol>
        <a className="day-contents" href={`/${contentsFolder(id, locale)}`}>
          {texts.contents}
        </a>
      </nav>
      <section aria-labelledby="data">
        <h2 id="data">{texts.data}</h2>
        <ul className="plain-list">
          {account ? null : (
            <li>
              <a href={`/geo/${id}/control/${facts.date}.geojson`}>{texts.ground}</a>
            </li>
          )}
          <li>
            <a href={`/geo/${id}/${files.claims.path}`}>{texts.claims}</a>
          </li>
          <li>
            <a href={`/geo/${id}/${files.sources.path}`}>{texts.allSources}</a>
          </li>
          <li>
            <a href={`/${methodFolder(id, locale)}`}>{texts.method}</a>
          </li>
          <li>
            {texts.licence}: <ExternalLink url={licence.url}>{licence.name}</ExternalLink> ·{' '}
            <a href="/licences.html">{texts.software}</a>
          </li>
          <li>
            {texts.version} <bdi>{dataVersion}</bdi>
          </li>
        </ul>
      </section>
    </>
  );
}

type MapOf = Pick<Day, 'map'>['map'];

function DayLink({ day, map, relation, word }: { day: IsoDate; map: MapOf; relation: 'prev' | 'next'; word: string }) {
  const { day: dayText, locale } = useWords();
  return (
    <li>
      <a href={`/${dayFolder(map.manifest.id, day, locale)}`} rel={relation}>
        <span>{word}</span> <b>{dayText(day)}</b>
      </a>
    </li>
  );
}

function DayNumber({ day, map, isCurrent }: { day: IsoDate; map: MapOf; isCurrent: boolean }) {
  const { shortDay, locale } = useWords();
  return (
    <li>
      <a href={`/${dayFolder(map.manifest.id, day, locale)}`} aria-current={isCurrent ? 'page' : undefined}>
        {shortDay(day)}
      </a>
    </li>
  );
}
