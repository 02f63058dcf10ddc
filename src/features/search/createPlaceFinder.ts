import MiniSearch from 'minisearch';
import { foldWord } from '#domain/foldName.ts';
import { governorateName } from '#domain/governorateName.ts';
import { governorateSeat } from '#domain/governorateSeat.ts';
import { type ComparedName, compared, namesOfPlace } from '#domain/namesOfPlace.ts';
import { normaliseName } from '#domain/normaliseName.ts';
import type { Place } from '#domain/place.ts';
import { NAME_RANKS, rankName } from './rankName.ts';

type Named = Pick<Place, 'id' | 'name' | 'spellings' | 'governorate' | 'population'>;

interface Found<Kind> {
  readonly place: Kind;
  readonly rank: number;
}

/** Finds the places that a text may mean, the best first. */
export type PlaceFinder<Kind> = (text: string, maximum: number) => readonly Kind[];

/** Words that say what kind of thing is looked for, not which. */
const KINDS = new Set(
  ['governorate', 'province', 'city', 'town', 'village', 'محافظة', 'مدينة', 'بلدة', 'قرية'].map(normaliseName),
);
/** Of the letters of a word, so many may be wrong. */
const FUZZY = 0.3;
const SHORTEST_FUZZY = 4;
const MAXIMUM_FUZZY = 3;
const SHORTEST_GOVERNORATE = 3;
/** Places of a governorate stand after those that bear its name, and before those whose name is only like it. */
const GOVERNORATE_RANKS = { same: NAME_RANKS.near - 0.2, begins: NAME_RANKS.near - 0.1 };
/** By so much its seat stands before its other places. */
const SEAT = 0.05;

/**
 * An index over all names of places: a place comes first under its very name or a spelling of it, then by the beginning
 * of a name or of a word in it, then by its governorate, whose seat leads, then by a misspelling; among equals the one
 * with more inhabitants.
 */
export function createPlaceFinder<Kind extends Named>(places: Iterable<Kind>): PlaceFinder<Kind> {
  const entries = [...places].map((place) => ({ place, names: namesOfPlace(place) }));
  const index = new MiniSearch<{ id: number; names: readonly ComparedName[] }>({
    fields: ['names'],
    extractField: (entry, field) => (field === 'id' ? String(entry.id) : entry.names.flatMap(wordsOf).join(' ')),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(entries.map(({ names }, id) => ({ id, names })));

  const candidates = (words: readonly string[]) =>
    index
      .search(words.join(' '), {
        combineWith: 'AND',
        prefix: true,
        fuzzy: (term) => (term.length < SHORTEST_FUZZY || /\d/.test(term) ? false : FUZZY),
        maxFuzzy: MAXIMUM_FUZZY,
      })
      .flatMap(({ id }) => entries[Number(id)] ?? []);

  function byName(wanted: ComparedName): Found<Kind>[] {
    const whole = [
      ...candidates(wanted.normal.split(' ').map(foldWord)),
      ...wanted.folded.flatMap((form) => candidates([form])),
    ];
    return [...new Set(whole)]
      .map(({ place, names }) => ({ place, rank: Math.min(...names.map((name) => rankName(name, wanted))) }))
      .filter(({ rank }) => Number.isFinite(rank));
  }

  function byGovernorate({ normal }: ComparedName): Found<Kind>[] {
    if (normal.length < SHORTEST_GOVERNORATE) return [];
    return entries.flatMap(({ place }) => {
      const names = [place.governorate, governorateName(place.governorate, 'ar')].map(normaliseName);
      if (!names.some((name) => name.startsWith(normal))) return [];
      const rank = names.includes(normal) ? GOVERNORATE_RANKS.same : GOVERNORATE_RANKS.begins;
      return { place, rank: governorateSeat(place.governorate) === place.name.en ? rank - SEAT : rank };
    });
  }

  return (text, maximum) => {
    const wanted = compared(withoutKinds(text));
    if (!wanted.normal) return [];
    const found = [...byName(wanted), ...byGovernorate(wanted)].sort(byRank);
    // Whoever writes a name rightly does not mean one that is like it.
    const isRight = found.some(({ rank }) => rank <= NAME_RANKS.sameSound || isGovernorate(rank));
    const meant = isRight ? found.filter(({ rank }) => rank < NAME_RANKS.near) : found;
    return [...new Set(meant.map(({ place }) => place))].slice(0, maximum);
  };
}

/** A place is found by the whole name of its governorate, not by its beginning. */
function isGovernorate(rank: number): boolean {
  return rank === GOVERNORATE_RANKS.same || rank === GOVERNORATE_RANKS.same - SEAT;
}

function wordsOf({ normal, folded }: ComparedName): string[] {
  return [...normal.split(' ').map(foldWord), ...folded];
}

function withoutKinds(text: string): string {
  const words = text.split(/\s+/).filter((word) => !KINDS.has(normaliseName(word)));
  return words.join(' ') || text;
}

function byRank<Kind extends Named>(a: Found<Kind>, b: Found<Kind>): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  return (b.place.population ?? 0) - (a.place.population ?? 0) || (a.place.id < b.place.id ? -1 : 1);
}
