/** Style sheets that did not come: they never tell of it again. */
let failed: WeakSet<EventTarget> | undefined;

function watchFailures(): WeakSet<EventTarget> {
  const gone = new WeakSet<EventTarget>();
  // What a link tells does not bubble.
  document.addEventListener('error', ({ target }) => void (target && gone.add(target)), true);
  return gone;
}

/**
 * Settles when no style sheet is on its way any more. Vite's loader waits for the style sheets of a chunk only where it asks
 * for them first: a part that shares one with a part that is still loading would be drawn bare, and measured so.
 */
export async function stylesAtRest(): Promise<void> {
  failed ??= watchFailures();
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  const pending = [...links].filter((link) => link.sheet === null && !failed?.has(link));
  await Promise.all(pending.map(settled));
}

function settled(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['load', 'error']) link.addEventListener(event, () => resolve(), { once: true });
  });
}
