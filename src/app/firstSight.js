// Stands in the page itself, before anything is painted: the picture in the page shows the opening day as the author has
// it, in English, so an address that asks for anything else hides it.
(() => {
  const page = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const isOther = [...asked.keys()].some((name) => name !== 'lang' && name !== 'dark');
  if (location.hash || isOther) page.dataset.asked = '';
  if ((asked.get('lang') || '').toLowerCase().split('-')[0] === 'ar') {
    page.lang = 'ar';
    page.dir = 'rtl';
  }
  const dark = asked.get('dark');
  const system = matchMedia('(prefers-color-scheme: dark)').matches;
  page.dataset.theme = dark === 'true' || (dark !== 'false' && system) ? 'dark' : 'light';
  // The first date that is written takes long; nothing else is to do while the script is on its way.
  setTimeout(() => new Intl.DateTimeFormat(page.lang, { weekday: 'long', timeZone: 'UTC' }).format(0), 100);
  // The weight that only the panels are written in, with those of the picture.
  const medium = page.lang === 'ar' ? ['500 1em "Plex Arabic"', 'ا'] : ['500 1em Plex', 'a'];
  document.fonts.addEventListener('loading', () => document.fonts.load(...medium), { once: true });
  // The line is the panels' first: what only the map needs is asked for when a first reply has come. A kept version has its own.
  const askForMap = ({ target }) => {
    const behind = document.getElementById('behind');
    if (target.nodeName === 'LINK') behind?.replaceWith(asked.has('v') ? '' : behind.content);
  };
  document.addEventListener('load', askForMap, true);
})();
