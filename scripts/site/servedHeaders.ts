import { readFileSync } from 'node:fs';

const FILE = new URL('../../deploy/tideline-headers.conf', import.meta.url);

/** What every answer carries whatever its path, as `deploy/tideline-headers.conf` has it. */
export interface ServedHeaders {
  /** The content security policy without `frame-ancestors`, which a page cannot say of itself. */
  readonly policy: string;
  /** By name; without the policy, and without those that differ by path. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads the headers that nginx sends, so that the preview and the pages themselves say the same.
 *
 * @throws Error where the file has no policy.
 */
export function servedHeaders(conf = readFileSync(FILE, 'utf8')): ServedHeaders {
  const headers = Object.fromEntries(
    [...conf.matchAll(/^add_header (\S+) "(.+)" always;$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
  const { 'Content-Security-Policy': whole, ...others } = headers;
  if (whole === undefined) throw new Error('deploy/tideline-headers.conf: no Content-Security-Policy');
  return { policy: whole.replace(/;\s*frame-ancestors [^;]+$/, ''), headers: others };
}
