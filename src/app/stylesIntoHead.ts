/**
 * Puts the style sheets of the body, where they did not hold up the picture of the opening day, at the end of the head:
 * the sheets of parts that come later are put behind them there, and have the last word as they are written to.
 *
 * @returns settles when they are in force there; one that does not come again stays where it was.
 */
export async function stylesIntoHead(): Promise<void> {
  const sheets = [...document.body.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(sheets.map(moveIntoHead));
}

function moveIntoHead(sheet: HTMLLinkElement): Promise<void> {
  const copy = sheet.cloneNode() as HTMLLinkElement;
  return new Promise((resolve) => {
    copy.addEventListener('load', () => {
      sheet.remove();
      resolve();
    });
    copy.addEventListener('error', () => resolve());
    document.head.append(copy);
  });
}
