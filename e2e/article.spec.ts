import { readFileSync } from 'node:fs';
import { expect, test } from './app.ts';

const table = readFileSync('docs/article.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2);
const published: { id: string; text: { en: string } }[] = JSON.parse(
  readFileSync('public/geo/syria-2024/claims.json', 'utf8'),
);
const links = [...new Set(table.map((row) => /\]\(\/(\?[^)]+)\)/.exec(row)?.[1] ?? `no link: ${row}`))];

test('every claim that the table of the article names is published', () => {
  const named = table.flatMap((row) => [...row.matchAll(/`((?:ev|sc-|2024-)[a-z0-9-]+)`/g)].map(([, id]) => id));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((id) => !published.some((claim) => claim.id === id))).toEqual([]);
});

test('every link of the article opens its claim', async ({ app }) => {
  test.slow();
  for (const link of links) {
    const id = new URLSearchParams(link).get('claim');
    const claim = published.find((one) => one.id === id);
    expect(claim, link).toBeDefined();
    await app.open(link);
    await expect(app.region('note'), link).toContainText(claim?.text.en ?? '');
  }
});
