import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actorRow } from '#scripts/read/actorRow.ts';
import { readCsv } from '#scripts/read/readCsv.ts';

const maps = readdirSync('public/geo');
const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const textures = readFileSync('src/map/ground/ActorTexture.tsx', 'utf8');
const themes = tokens.split('[data-theme');

describe('what the page must know of each map', () => {
  it('publishes every folder of public/geo', () => {
    const published = readFileSync('src/app/publishedMaps.ts', 'utf8');
    for (const map of maps) expect(published).toContain(`'${map}'`);
  });

  it.each(maps)('has colours in both themes and a texture for every actor of %s', (map) => {
    const actors = readCsv(`data/${map}/actors.csv`, actorRow);
    expect(themes).toHaveLength(2);
    for (const { colour, pattern } of actors) {
      for (const theme of themes)
        for (const role of ['a', 'k', 'n']) expect(theme).toMatch(new RegExp(`--${role}-${colour}:`));
      expect(textures).toMatch(new RegExp(`\\b${pattern}\\b`));
    }
  });
});
