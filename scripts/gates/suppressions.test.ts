import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Comments that switch a gate off. Written in halves, so that this file does not find itself. */
const suppression = new RegExp(['biome-', '@ts-'].map((tool) => `${tool}(?:ignore|expect-error|nocheck)`).join('|'));

it('switches no gate off by a comment', () => {
  const files = ['src', 'scripts', 'e2e'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|mts|mjs|css)$/.test(name))
      .map((name) => join(folder, name)),
  );
  expect(files.filter((path) => suppression.test(readFileSync(path, 'utf8')))).toEqual([]);
});
