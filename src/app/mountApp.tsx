import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Locale } from '#domain/localised.ts';
import { loadMessages } from '#i18n/messages.ts';
import type { Link } from '#state/link/Link.ts';
import type { MapStore } from '#state/MapState.ts';
import { App } from './App.tsx';
import { setDocumentLanguage } from './setDocumentLanguage.ts';
import { stylesIntoHead } from './stylesIntoHead.ts';

interface Mounted {
  readonly store: MapStore;
  /** The address as the page was opened. */
  readonly opened: Link;
  readonly shell: ReactNode;
}

/** The bundled fonts that a page in a language is written in, and a letter of each of their files. */
const FONTS: Readonly<Record<Locale, readonly [family: string, letters: string]>> = {
  en: ['Plex', 'a'],
  ar: ['"Plex Arabic"', 'ا.'],
};
/** The map's first file is on its way as long at least; who has waited longer reads in another font. */
const PATIENCE_MILLISECONDS = 300;

/** Settles when the fonts are there, so that words do not move when these come; or after a moment. */
async function fontsOrMoment(locale: Locale): Promise<void> {
  const [family, letters] = FONTS[locale];
  const fonts = [400, 500, 600].map((weight) => document.fonts.load(`${weight} 1em ${family}`, letters));
  const moment = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS));
  await Promise.race([Promise.allSettled(fonts), moment]);
}

/** Draws a shell into the page, once its styles and the messages and fonts of its language are there. */
export function mountApp({ store, opened, shell }: Mounted): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element "root".');
  const page = createRoot(root);
  const show = () =>
    page.render(
      <StrictMode>
        <App store={store} opened={opened}>
          {shell}
        </App>
      </StrictMode>,
    );
  const { locale, setLocale } = store.getState();
  // Before anything is laid out: the fonts of the other language would be fetched for it.
  setDocumentLanguage(locale);
  // Where they do not come the page is in English, with the button to the other language.
  const messages = loadMessages(locale).catch(() => setLocale('en'));
  void Promise.all([messages, fontsOrMoment(locale), stylesIntoHead()]).then(show);
}
