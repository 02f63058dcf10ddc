import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMessages } from '#i18n/messages.ts';
import type { Link } from '#state/link/Link.ts';
import type { MapStore } from '#state/MapState.ts';
import { App } from './App.tsx';

interface Mounted {
  readonly store: MapStore;
  /** The address as the page was opened. */
  readonly opened: Link;
  readonly shell: ReactNode;
}

/** Draws a shell into the page, once the messages of its language are there. */
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
  // Where they do not come the page is in English, with the button to the other language.
  if (locale === 'en') show();
  else
    void loadMessages(locale).then(show, () => {
      setLocale('en');
      show();
    });
}
