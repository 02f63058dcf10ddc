import './trustedTypes.ts';
import '#ui/tokens.css';
import '#ui/fonts.css';
import '#ui/base.css';
import './firstSight.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMessages } from '#i18n/messages.ts';
import { createMapStore } from '#state/createMapStore.ts';
import { parseLink } from '#state/link/parseLink.ts';
import { watchLink } from '#state/link/watchLink.ts';
import { App } from './App.tsx';
import { browserClock } from './browserClock.ts';
import { PUBLISHED_MAPS } from './publishedMaps.ts';
import { whenIdle } from './whenIdle.ts';

const link = parseLink(location.search, location.hash);

const store = createMapStore({
  maps: PUBLISHED_MAPS,
  root: `${import.meta.env.BASE_URL}geo/`,
  link,
  reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  whenIdle,
  clock: browserClock,
});

const bar = {
  read: () => location,
  write: (address: string) => history.replaceState(history.state, '', `${location.pathname}${address}`),
};

void store.getState().load();
const watcher = watchLink(store, link.link, bar, browserClock);
addEventListener('pagehide', watcher.flush);
addEventListener('hashchange', watcher.followHash);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element "root"');
const page = createRoot(root);
const show = () =>
  page.render(
    <StrictMode>
      <App store={store} opened={link.link} />
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
