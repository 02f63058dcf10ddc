import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { APIResponse } from '@playwright/test';
import { expect, test } from './app.ts';

const HASHED = 'public, max-age=31536000, immutable';
const EVERYWHERE = {
  'cross-origin-resource-policy': 'cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** Every file of the built site but the prepared forms and what the build keeps for itself. */
const paths = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).slice('dist'.length))
  .filter((path) => !path.startsWith('/.vite/'));

test('every file of the site carries every header', async ({ request }) => {
  for (const path of paths) {
    const answer = await request.get(path);
    expect.soft(answer.status(), path).toBe(200);
    expect.soft(answer.headers(), path).toMatchObject(EVERYWHERE);
    expectPolicy(answer, path);
    const isOpen = /^\/(geo|assets)\//.test(path);
    expect.soft(answer.headers()['access-control-allow-origin'], path).toBe(isOpen ? '*' : undefined);
    expect
      .soft(answer.headers()['cache-control'], path)
      .toBe(/^\/(assets|geo\/[^/]+\/v)\//.test(path) ? HASHED : 'no-cache');
  }
  expect(paths.filter((path) => /^\/geo\/syria-2024\/v\/[0-9a-f]{16}\/map\.json$/.test(path))).not.toEqual([]);
});

test('an error carries them too, and is not kept', async ({ request }) => {
  for (const path of ['/nothing', '/assets/nothing.js', '/geo/syria-2024/v/nothing/map.json', '/.vite/manifest.json']) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers(), path).toMatchObject({ ...EVERYWHERE, 'cache-control': 'no-cache' });
    expectPolicy(answer, path);
  }
});

test('texts come compressed as they were prepared, with their type, and unchanged ones not at all', async ({
  request,
}) => {
  const types: Readonly<Record<string, string>> = {
    '/': 'text/html; charset=utf-8',
    '/geo/syria-2024/map.json': 'application/json',
    '/geo/syria-2024/control/2024-12-04.geojson': 'application/geo+json',
    '/geo/syria-2024/corrections.atom.xml': 'application/atom+xml',
    '/syria-2024/2024-12-04/': 'text/html; charset=utf-8',
    '/syria-2024/2024-12-04/ar/': 'text/html; charset=utf-8',
  };
  for (const [path, type] of Object.entries(types)) {
    for (const encoding of ['br', 'gzip']) {
      const answer = await request.get(path, { headers: { 'accept-encoding': encoding } });
      expect(answer.headers(), path).toMatchObject({ 'content-type': type, 'content-encoding': encoding });
      expect(answer.headers().vary, path).toBe('Accept-Encoding');
    }
    const first = await request.get(path);
    const again = await request.get(path, { headers: { 'if-none-match': first.headers().etag ?? '' } });
    expect(again.status(), path).toBe(304);
  }
});

test('what crawlers fetch comes with its type', async ({ request }) => {
  const types: Readonly<Record<string, RegExp>> = {
    png: /^image\/png$/,
    json: /^application\/json$/,
    xml: /^(text\/xml; charset=utf-8|application\/atom\+xml)$/,
    txt: /^text\/plain; charset=utf-8$/,
  };
  const written = paths.filter((path) => !path.startsWith('/assets/') && /\.(png|json|xml|txt)$/.test(path));
  expect(written).toEqual(expect.arrayContaining(['/robots.txt', '/syria-2024/2024-12-04/picture.png']));
  for (const path of written) {
    const [, ending = ''] = /\.(\w+)$/.exec(path) ?? [];
    expect.soft((await request.head(path)).headers()['content-type'], path).toMatch(types[ending] ?? /never/);
  }
});

test('an article may frame the page of a day and no other page without a script', async ({ page, app, baseURL }) => {
  const site = new URL(baseURL ?? '');
  // Articles have an origin of their own.
  const article = `http://localhost:${Number(site.port) + 1}/`;
  const framed = async (path: string) => {
    await page.goto(article);
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }, new URL(path, site).href);
    return page.frameLocator('iframe').getByRole('heading', { level: 1 });
  };
  await expect(await framed('/syria-2024/2024-12-04/ar/')).toHaveText('٤ كانون الأول ٢٠٢٤');
  expect(app.errors).toEqual([]);
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await framed('/method/syria-2024/');
  await refused;
});

test('pages run under the policy without a violation, in both languages, and no text becomes HTML', async ({
  app,
  page,
}) => {
  for (const lang of ['en', 'ar'] as const) {
    await app.open(`?time=2024-12-04&place=hama&lang=${lang}`, lang);
    await expect(app.region('note')).toContainText(/\p{L}/u);
  }
  for (const path of [
    '/licences.html',
    '/method/syria-2024/',
    '/syria-2024/2024-12-04/',
    '/syria-2024/2024-12-08/ar/',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading').first()).toBeVisible();
  }
  await page.goto('/');
  const refusal = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>text</b>';
      return 'none';
    } catch (error) {
      return String(error);
    }
  });
  expect(refusal).toContain('No text becomes HTML');
  expect(app.errors).toEqual([]);
});

/** All that a policy must have; a page that articles embed may be framed by anybody, the others by this site. */
function expectPolicy(answer: APIResponse, path: string): void {
  const policy = answer.headers()['content-security-policy'] ?? '';
  const isEmbedded = /^\/(embed\/|[a-z0-9-]+\/\d{4}-\d\d-\d\d\/)/.test(path);
  expect.soft(policy, path).toMatch(/^default-src 'none'; .*require-trusted-types-for 'script'/);
  expect.soft(policy, path).not.toContain('unsafe');
  expect.soft(policy, path).toMatch(isEmbedded ? /frame-ancestors \*$/ : /frame-ancestors 'self'$/);
}
