import { accountPages } from '#domain/accountPages.ts';
import { dayFolder } from '#domain/dayFolder.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import type { LensId } from '#domain/ids.ts';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { DAY_TEXTS } from '#pages/day/dayTexts.ts';
import { formatLink } from '#state/link/formatLink.ts';
import { EMPTY_LINK } from '#state/link/Link.ts';
import type { View } from '#state/link/views.ts';

interface ListedView {
  readonly name: string;
  readonly about?: string | undefined;
  readonly lens?: LensId;
  readonly view?: View;
  /** Of its opening day, where it has one; else the link leads to the live map. */
  readonly page?: string | undefined;
}

/** The views of a map and the accounts that it tells beside its own, each as a link to its page or to the live map. */
export function ContentsViews({ manifest }: { manifest: Manifest }) {
  const { say, own, locale } = useWords();
  const [, ...accounts] = manifest.lenses;
  const lang = locale === 'en' ? null : locale;
  const pages = accountPages(manifest);
  const pageOf = (account: LensId) =>
    pages.includes(account) ? dayFolder(manifest.id, manifest.openingDay, locale, account) : undefined;
  const views: readonly ListedView[] = [
    ...accounts.map(({ id, name, about }) => ({ name: own(name), about: own(about), lens: id, page: pageOf(id) })),
    ...(manifest.disagreement
      ? [
          {
            name: say('lens.disagreement'),
            about: say('lens.disagreementAbout'),
            view: 'disagreement' as const,
            page: pageOf(DISAGREEMENT),
          },
        ]
      : []),
    { name: say('evidence.title'), about: say('evidence.sentence'), view: 'evidence' },
    { name: say('tables.region'), view: 'places' },
    { name: say('ledger.region'), view: 'claims' },
    { name: say('corrections.region'), view: 'corrections' },
  ];
  return (
    <nav aria-labelledby="views">
      <h2 id="views">{DAY_TEXTS[locale].views}</h2>
      <ul className="contents-views">
        {views.map(({ name, about, page, lens = null, view = null }) => (
          <li key={name}>
            <a href={`/${page ?? formatLink({ ...EMPTY_LINK, map: manifest.id, lens, view, lang }).search}`}>{name}</a>
            {about ? <p>{about}</p> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}
