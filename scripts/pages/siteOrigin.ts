/**
 * Where the site will stand, from `SITE_URL`: scheme and host without a slash at its end. Null where it is not set.
 *
 * @throws Error for anything but the root of a host, since all links on the pages begin there.
 */
export function siteOrigin(text = process.env.SITE_URL): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new Error(`SITE_URL is no web address: ${text}`);
  if (url.href !== `${url.origin}/`)
    throw new Error(`SITE_URL must be the root of a host, such as ${url.origin}: ${text}`);
  return url.origin;
}
