/**
 * Reloads the page once where what it asks for is gone because the site has been deployed anew.
 *
 * @param outdated - names what the page has of the old deployment: after the reload the same name means that nothing was won.
 * @param flush - writes what is shown into the address, so that the reload keeps it.
 */
function reloadOnce(outdated: string, flush: () => void): void {
  if (history.state?.outdated === outdated) return;
  flush();
  // Of this entry of the history alone, and kept nowhere else: frames may store nothing.
  history.replaceState({ ...history.state, outdated }, '');
  location.reload();
}

/** The address of the page's entry, whose name changes with its code. */
function entryOf(page: Document): string | null {
  return page.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null;
}

/** True where the server's page has another entry than this one. A server that cannot be reached has none. */
async function isDeployedAnew(entry: string): Promise<boolean> {
  try {
    const response = await fetch(location.pathname, { cache: 'no-cache' });
    return response.ok && !(await response.text()).includes(entry);
  } catch {
    return false;
  }
}

/** Recovers an old page from a new deployment: from code that is gone, and from data that no longer fit together. */
export function recoverFromDeployment(flush: () => void): { readonly fromData: (version: string) => void } {
  addEventListener('vite:preloadError', async () => {
    const entry = entryOf(document);
    if (entry && (await isDeployedAnew(entry))) reloadOnce(entry, flush);
  });
  return { fromData: (version) => reloadOnce(version, flush) };
}
