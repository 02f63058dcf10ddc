import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claims } from '#data/schemas/claim.ts';
import { histories } from '#data/schemas/history.ts';
import { manifest } from '#data/schemas/manifest.ts';
import { places } from '#data/schemas/place.ts';
import { sources } from '#data/schemas/source.ts';
import { HOSTILE_TEXTS } from '#domain/hostileTexts.ts';
import { DataError } from './DataError.ts';
import { parse } from './parse.ts';

const DOOR = {
  'map.json': manifest,
  'places.json': places,
  'histories.json': histories,
  'claims.json': claims,
  'sources.json': sources,
} as const;

/** Texts that are shown as they are. Whatever else is a text has a form of its own, which no hostile text has. */
const SHOWN = new Set(
  `dataVersion title.* summary.* method.* limits.* boundaryNote.* licence.name lenses.*.name.* lenses.*.about.* actors.*.name.*
  actors.*.short.* actors.*.renamed.*.name.* actors.*.aliases.* claimants.*.name.* texts.*.*
  corrections.*.was.* corrections.*.is.* corrections.*.why.*
  places:*.name.* places:*.governorate histories:places.*.spellings.* histories:places.*.coordinateBasis
  histories:assessments.*.why.*
  claims:*.claimant claims:*.text.* claims:*.figure.unit claims:*.area.name.*
  sources:*.publisher sources:*.title sources:*.language`.split(/\s+/),
);

/** Every text inside a value by the way to it, where numbers, languages and days stand as `*`; the first of each way. */
function textPaths(value: unknown, path: readonly string[] = [], found = new Map<string, readonly string[]>()) {
  if (typeof value === 'string') {
    const general = path.map((key) => (/^(\d+|en|ar|\d{4}-.*)$/.test(key) ? '*' : key)).join('.');
    if (!found.has(general)) found.set(general, path);
  } else if (typeof value === 'object' && value) {
    for (const [key, inner] of Object.entries(value)) textPaths(inner, [...path, key], found);
  }
  return found;
}

function withText(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = withText(copy[key], rest, text);
  return copy;
}

/** The first records of a file are enough, and quicker to read a hundred times. */
function published(file: string): unknown {
  const value = JSON.parse(readFileSync(`public/geo/syria-2024/${file}`, 'utf8'));
  if (Array.isArray(value)) return value.filter(({ area, figure }, index) => index < 5 || area || figure).slice(0, 12);
  if (file === 'histories.json') {
    const [{ id }] = value.assessments;
    // One whose history names an assessment, too.
    const told = value.places.filter((place: object) => JSON.stringify(place).includes(`"${id}"`));
    return { places: [...value.places.slice(0, 5), ...told].slice(0, 12), assessments: value.assessments.slice(0, 3) };
  }
  return { ...value, downloads: [] };
}

function outcome(file: keyof typeof DOOR, value: unknown, text: string): string {
  try {
    const read = parse(file, DOOR[file], value);
    return JSON.stringify(read).includes(JSON.stringify(text)) ? 'read' : 'left out';
  } catch (error) {
    return error instanceof DataError ? 'refused' : `broken: ${error}`;
  }
}

describe.each(['map.json', 'places.json', 'histories.json', 'claims.json', 'sources.json'] as const)('%s', (file) => {
  const value = published(file);
  const prefix = file === 'map.json' ? '' : `${file.replace('.json', '')}:`;
  const paths = [...textPaths(value)];

  it('has texts', () => expect(paths.length).toBeGreaterThan(3));

  it.each(paths)('%s takes a hostile text as a text, refuses it or leaves it out', (general, path) => {
    const outcomes = new Set(HOSTILE_TEXTS.map((text) => outcome(file, withText(value, path, text), text)));
    const isShown = SHOWN.has(`${prefix}${general}`);
    expect(isShown ? ['read'] : ['refused', 'left out']).toEqual(expect.arrayContaining([...outcomes]));
  });
});
