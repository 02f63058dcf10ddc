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
