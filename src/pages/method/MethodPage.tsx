import type { Locale } from '#domain/localised.ts';
import { methodFolder } from '#domain/methodFolder.ts';
import { useWords } from '#i18n/useWords.ts';
import { documentText } from '#pages/documentText.tsx';
import { filled } from '#pages/filled.ts';
import { Markdown } from '#pages/Markdown.tsx';
import type { PublishedMap } from '#pages/PublishedMap.ts';
import type { WrittenFile } from '#pages/WrittenSite.ts';
import { BasisChart } from './BasisChart.tsx';
import { MapOfMethod, METHOD_TEXTS, useMethod } from './MethodContext.ts';
import { MethodSection } from './MethodSection.tsx';
import { NUMBERS, SECTIONS } from './MethodTexts.ts';
import { GroundRules, Rules } from './Rules.tsx';
import { WalkedPlaces } from './WalkedPlaces.tsx';

const STYLES = [
  '/src/ui/tokens.css',
  '/src/ui/systemTheme.css',
  '/src/ui/fonts.css',
  '/src/pages/page.css',
  '/src/ui/VerificationChip.css',
  '/src/pages/method/method.css',
];

/** The method page of a map in one language. */
export function methodPage(map: PublishedMap, locale: Locale): WrittenFile {
  const { manifest } = map;
  const { title, lead } = METHOD_TEXTS[locale];
  return {
    path: `${methodFolder(manifest.id, locale)}index.html`,
    text: () =>
      documentText({
        locale,
        title: `${title} · ${manifest.title[locale]}`,
        description: lead,
        styles: STYLES,
        alternates: { en: methodFolder(manifest.id, 'en'), ar: methodFolder(manifest.id, 'ar') },
        children: (
          <MapOfMethod value={map}>
            <Method />
          </MapOfMethod>
        ),
      }),
  };
}

function Method() {
  const { own, locale } = useWords();
  const { map, texts } = useMethod();
  const { manifest } = map;
  const other = locale === 'en' ? 'ar' : 'en';
  return (
    <>
      <header className="page-head">
        <a href={locale === 'en' ? '/' : `/?lang=${locale}`}>{own(manifest.title)}</a>
        <a href={`/${methodFolder(manifest.id, other)}`} lang={other} hrefLang={other}>
          {texts.otherLanguage}
        </a>
      </header>
      <main>
        <h1>{texts.title}</h1>
        <p className="lead">{texts.lead}</p>
        <p className="version">
          {texts.version} <bdi>{manifest.dataVersion}</bdi>
        </p>
        <nav aria-labelledby="contents">
          <h2 id="contents">{texts.contents}</h2>
          <ol>
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{texts.sections[id]}</a>
              </li>
            ))}
          </ol>
        </nav>
        <Material />
        <Rules />
        <GroundRules />
        <Lenses />
        <WalkedPlaces />
        <Numbers />
        <BasisChart />
        <Statements />
      </main>
    </>
  );
}

function Material() {
  const { number } = useWords();
  const { map, texts } = useMethod();
  const { manifest, claims, places, sources, assessments } = map;
  const counts = {
    claims: claims.length,
    claimants: new Set(claims.map(({ claimantId }) => claimantId)).size,
    sources: sources.length,
    places: places.length,
    days: manifest.days.length,
    assessments: assessments.length,
  };
  const values = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, number(count)]));
  return (
    <MethodSection id="material">
      {texts.material.map((text) => (
        <p key={text}>{filled(text, values)}</p>
      ))}
    </MethodSection>
  );
}

function Lenses() {
  const { own } = useWords();
  const { map, texts } = useMethod();
  return (
    <MethodSection id="lenses">
      <p>{texts.lenses}</p>
      <dl className="rules">
        {map.manifest.lenses.map(({ id, name, about }) => (
          <div key={id} id={`lens-${id}`}>
            <dt>{own(name)}</dt>
            <dd>{own(about)}</dd>
          </div>
        ))}
      </dl>
      <p>{texts.known}</p>
    </MethodSection>
  );
}

function Numbers() {
  const { number } = useWords();
  const { map, texts } = useMethod();
  return (
    <MethodSection id="numbers">
      <dl className="rules numbers">
        {NUMBERS.map((name) => (
          <div key={name} id={`number-${name}`}>
            <dt>{filled(texts.numbers[name].name, { value: number(map.manifest[name]) })}</dt>
            <dd>{texts.numbers[name].text}</dd>
          </div>
        ))}
      </dl>
    </MethodSection>
  );
}

/** What the map's editors say of it in their own words. */
function Statements() {
  const { own, day } = useWords();
  const { map, texts } = useMethod();
  const { id, limits, boundaryNote, corrections, licence } = map.manifest;
  const [beforeLicence, afterLicence] = texts.licence.split('{licence}');
  return (
    <>
      <MethodSection id="limits">
        <p>{own(limits)}</p>
      </MethodSection>
      <MethodSection id="borders">
        <p>{own(boundaryNote)}</p>
      </MethodSection>
      <MethodSection id="corrections">
        <ul className="plain-list">
          {[...corrections].reverse().map((correction) => (
            <li key={correction.id}>
              <b>{day(correction.date)}</b> {own(correction.is)} {own(correction.why)}
            </li>
          ))}
        </ul>
        <p>
          <a href={`/geo/${id}/corrections.atom.xml`}>{texts.feed}</a>
        </p>
      </MethodSection>
      <MethodSection id="codebook">
        <p>{texts.codebook}</p>
        <div lang="en" dir="ltr" className="codebook">
          <Markdown text={map.codebook} headingLevel={3} />
        </div>
      </MethodSection>
      <MethodSection id="licence">
        <p>
          {beforeLicence}
          <a href={licence.url}>{licence.name}</a>
          {afterLicence}
        </p>
        <p>
          <a href="/licences.html">{texts.software}</a>
        </p>
      </MethodSection>
    </>
  );
}
