/**
 * Asks again for style sheets that did not come. Vite's loader asks for the style sheet of a chunk only once and goes on
 * without it at the next try; the part would be drawn bare.
 *
 * @throws Error where one fails again.
 */
export async function reloadFailedStyles(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  await Promise.all([...links].filter((link) => !hasCome(link)).map(askAgain));
}

function hasCome({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0;
  } catch {
    // A sheet that the network refused is there, but its rules may not be read.
    return false;
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
