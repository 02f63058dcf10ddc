import { useWords } from '#i18n/useWords.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import type { Day } from './Day.ts';
import { DAY_TEXTS } from './dayTexts.ts';

/** Where to read what the day rests on, at the publishers' own addresses. */
export function DaySources({ day: { facts } }: { day: Day }) {
  const { say, mediumDay, locale } = useWords();
  const texts = DAY_TEXTS[locale];
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{texts.sources}</h2>
      {facts.sources.length === 0 ? <p>{texts.noSources}</p> : null}
      {facts.sources.length === 0 ? null : (
        <ul className="day-sources">
          {facts.sources.map(({ id, url, weak, publisher, title, language, published }) => (
            <li key={id}>
              <b dir="auto">{publisher}</b>{' '}
              <span lang={language} dir="auto">
                <ExternalLink url={weak ? null : url}>{title}</ExternalLink>
              </span>{' '}
              <span className="day-when">{published ? mediumDay(published) : say('note.undated')}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
