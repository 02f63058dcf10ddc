const failed = new WeakSet<EventTarget>();
// Errors of elements do not rise to the document, but pass it on their way down.
globalThis.document?.addEventListener('error', ({ target }) => target && failed.add(target), true);

/**
 * Asks again for style sheets that did not come. Vite's loader asks for the style sheet of a chunk only once and goes on
 * without it at the next try; the part would be drawn bare. One that is still on its way is let come.
 *
 * @throws Error where one fails again.
 */
export async function reloadFailedStyles(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  await Promise.all([...links].filter(hasFailed).map(askAgain));
}

function hasFailed(link: HTMLLinkElement): boolean {
  try {
    return failed.has(link) || link.sheet?.cssRules.length === 0;
  } catch {
    // A sheet that the network refused is there, but its rules may not be read.
    return true;
  }
}

function askAgain(failed: HTMLLinkElement): Promise<void> {
  const link = failed.cloneNode() as HTMLLinkElement;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${link.href} did not load`)));
    failed.replaceWith(link);
  });
}
