import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

const CACHE = 'node_modules/.cache/tideline/pictures';

/**
 * Renders SVG to PNG at its own size. What was rendered before is kept by what it was rendered from.
 *
 * @param svg - with styles and colours of its own, and without text.
 */
export async function renderPicture(svg: string): Promise<Buffer> {
  const lock = readFileSync('package-lock.json', 'utf8');
  const [renderer = ''] = /"node_modules\/@resvg\/resvg-js": \{[^}]*\}/.exec(lock) ?? [];
  const key = createHash('sha256').update(renderer).update(svg).digest('hex');
  const path = join(CACHE, `${key}.png`);
  if (existsSync(path)) return readFileSync(path);
  const png = (await renderAsync(svg, { font: { loadSystemFonts: false }, logLevel: 'error' })).asPng();
  mkdirSync(CACHE, { recursive: true });
  // Written under another name first: a build that is stopped half-way leaves no half picture.
  writeFileSync(`${path}.new`, png);
  renameSync(`${path}.new`, path);
  return png;
}
