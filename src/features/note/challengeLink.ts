/**
 * Where a reader may say that a note is wrong, with the message begun.
 *
 * @param contact - of the map: an https or mailto address; null where it has none.
 * @returns undefined without a contact, and for any other kind of address.
 */
export function challengeLink(contact: string | null, subject: string, body: string): string | undefined {
  if (contact === null || !URL.canParse(contact)) return undefined;
  const url = new URL(contact);
  if (url.protocol === 'mailto:') {
    // Mail programs take a plus sign for itself, so spaces are written out.
    url.search = `?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    return url.href;
  }
  if (url.protocol !== 'https:') return undefined;
  url.searchParams.set('title', subject);
  url.searchParams.set('body', body);
  return url.href;
}
