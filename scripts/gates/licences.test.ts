import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface PackageFile {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

describe('the Licences page', () => {
  const rows = tableRows(readFileSync('licences.html', 'utf8'));
  const { dependencies = {} } = packageFile('package.json');

  it.each(Object.keys(dependencies))('names %s with the licence that the package states', (name) => {
    const { license } = packageFile(`node_modules/${name}/package.json`);
    expect(license).toBeTruthy();
    expect(rows.get(name)).toBe(license);
  });

  it('has the dark colours of tokens.css', () => {
    const tokens = customProperties(readFileSync('src/ui/tokens.css', 'utf8').split('[data-theme="dark"]')[1] ?? '');
    const own = customProperties(readFileSync('src/app/licences.css', 'utf8'));
    expect(own.size).toBeGreaterThan(0);
    for (const [property, value] of own) expect([property, value]).toEqual([property, tokens.get(property)]);
  });
});

function packageFile(path: string): PackageFile {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The second cell of each table row by the text of its first. */
function tableRows(html: string): Map<string, string> {
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replaceAll(/<[^>]*>/g, '').trim()),
  );
  return new Map(rows.map(([first = '', second = '']) => [first, second]));
}

function customProperties(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, property = '', value = '']) => [property, value]),
  );
}
