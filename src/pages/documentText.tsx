import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LOCALES, type Locale } from '#domain/localised.ts';
import { LocaleContext } from '#i18n/LocaleContext.ts';
import { loadMessages } from '#i18n/messages.ts';

// Pages are written in every language.
await Promise.all(LOCALES.map(loadMessages));

interface PageDocument {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** Stylesheets as paths from the root of the repository; the build bundles them. */
  readonly styles: readonly string[];
  /** The same page in the other languages, as paths from the root of the site. */
  readonly alternates: Readonly<Partial<Record<Locale, string>>>;
  /** What else stands in the head. */
  readonly head?: ReactNode;
  /** Told to machines as JSON-LD; absent where there is nothing to tell. */
  readonly linkedData?: object | undefined;
  readonly children: ReactNode;
}

/** A whole document as HTML, in one language; it needs no script. */
export function documentText(page: PageDocument): string {
  const { locale, title, description, styles, alternates, head, linkedData, children } = page;
  const markup = renderToStaticMarkup(
    <LocaleContext value={locale}>
      <html lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          <title>{title}</title>
          <meta name="description" content={description} />
          <meta name="color-scheme" content="light dark" />
          <meta name="referrer" content="strict-origin-when-cross-origin" />
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          {Object.entries(alternates).map(([lang, path]) => (
            <link key={lang} rel="alternate" hrefLang={lang} href={`/${path}`} />
          ))}
          {styles.map((href) => (
            <link key={href} rel="stylesheet" href={href} />
          ))}
          {head}
        </head>
        <body>{children}</body>
      </html>
    </LocaleContext>,
  );
  return `<!doctype html>${linkedData ? markup.replace('</head>', () => `${dataBlock(linkedData)}</head>`) : markup}`;
}

/** A block of data, which no browser runs; no text in it can end it or begin a tag. */
function dataBlock(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
