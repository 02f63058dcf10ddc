import { createHash } from 'node:crypto';

/** Inline style and script; JSON-LD is data, which no policy governs. */
const INLINE = /<(style|script)>(.*?)<\/\1>/gs;

/**
 * Which inline styles and scripts of a page its content security policy does not let through, each with the hash that it
 * would need. A hash lets through one text and no other.
 */
export function refusedTexts(policy: string, html: string): string[] {
  return [...html.matchAll(INLINE)].flatMap(([, tag = '', text = '']) => {
    const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const directive = policy.split('; ').find((one) => one.startsWith(`${tag}-src `));
    return directive?.includes(hash) ? [] : [`${tag}-src needs ${hash}`];
  });
}
