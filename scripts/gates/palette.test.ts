import { readdirSync, readFileSync } from 'node:fs';
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { GroundProperties } from '#domain/ground.ts';
import { LOCALES } from '#domain/localised.ts';
import { actorRow } from '#scripts/read/actorRow.ts';
import { readCsv } from '#scripts/read/readCsv.ts';

/** How far apart two grounds that touch must look. CIEDE2000; 0 is the same colour. */
const LEAST = 15;

const difference = differenceCiede2000();
/** Normal vision, and its lacks at severity 1 by Machado and others (2009). */
const VISIONS: readonly ((colour: Color) => Color)[] = [
  (colour) => colour,
  filterDeficiencyDeuter(1),
  filterDeficiencyProt(1),
  filterDeficiencyTrit(1),
];

const [light = '', dark = ''] = readFileSync('src/ui/tokens.css', 'utf8').split('[data-theme');
const THEMES = [
  ['light', light],
  ['dark', dark],
] as const;
const maps = readdirSync('public/geo');

function token(tokens: string, name: string): Color {
  const colour = parse(new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1] ?? '');
  if (!colour) throw new Error(`no colour --${name}`);
  return colour;
}

/** Indices of the arcs of a geometry, whichever way it runs along them. */
function arcsOf(geometry: object): number[] {
  const arcs = 'arcs' in geometry ? [geometry.arcs] : [];
  return arcs.flat(4).map((arc) => (Number(arc) < 0 ? ~Number(arc) : Number(arc)));
}

/**
 * Pairs of actors whose held grounds have an edge in common on any day, in order of the alphabet. Contested, claimed and
 * old ground has a hatch of its own, and unknown ground a dotted rim, as the tests of `groundFill` and `frontLines` say.
 */
function touchingActors(map: string): string[] {
  const topology: Topology = JSON.parse(readFileSync(`public/geo/${map}/control.topo.json`, 'utf8'));
  const pairs = Object.values(topology.objects).flatMap((layer) => {
    const byArc = new Map<number, (string | null)[]>();
    for (const geometry of (layer as GeometryCollection<GroundProperties>).geometries) {
      const { status, actor, stale } = geometry.properties as GroundProperties;
      if (status !== 'held' || stale) continue;
      for (const arc of arcsOf(geometry)) byArc.set(arc, [...(byArc.get(arc) ?? []), actor]);
    }
    return [...byArc.values()].filter(([one, other]) => other !== undefined && one !== other);
  });
  return [...new Set(pairs.map((pair) => pair.sort().join(' – ')))].sort();
}

function leastDifference(one: Color, other: Color): number {
  return Math.min(...VISIONS.map((seen) => difference(seen(one), seen(other))));
}

describe.each(maps)('the palette of %s', (map) => {
  const actors = readCsv(`data/${map}/actors.csv`, actorRow);
  const colourOf = new Map<string, string>(actors.map(({ id, colour }) => [id, colour]));
  const pairs = touchingActors(map);

  it('is asked for pairs that meet', () => {
    expect(pairs.length).toBeGreaterThan(0);
  });

  it.each(THEMES.flatMap(([theme, tokens]) => pairs.map((pair) => [theme, pair, tokens] as const)))(
    'in %s lets every eye tell apart %s',
    (_theme, pair, tokens) => {
      const [one, other] = pair.split(' – ').map((actor) => token(tokens, `a-${colourOf.get(actor)}`)) as [
        Color,
        Color,
      ];
      expect(leastDifference(one, other)).toBeGreaterThanOrEqual(LEAST);
    },
  );

  it('gives every actor a letter and a texture of its own', () => {
    for (const locale of LOCALES) expect(new Set(actors.map(({ letter }) => letter[locale])).size).toBe(actors.length);
    expect(new Set(actors.map(({ pattern }) => pattern)).size).toBe(actors.length);
  });
});
