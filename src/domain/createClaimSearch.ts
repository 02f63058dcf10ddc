import type { Claimant } from './actor.ts';
import { foldWord } from './foldName.ts';
import type { ClaimantId, PlaceId } from './ids.ts';
import { compared, namesOfPlace } from './namesOfPlace.ts';
import { normaliseName } from './normaliseName.ts';
import type { Place } from './place.ts';
import type { PublishedClaim } from './publishedClaim.ts';

type Named = Pick<Place, 'name' | 'spellings'>;

/** For a text that was typed, whether a claim answers it. */
export type ClaimSearch = (text: string) => (claim: PublishedClaim) => boolean;

/** What sounds like less than this begins too many words. */
const SHORTEST_SOUND = 3;

/**
 * Finds claims by the words of their text, of the names of their places and areas in every spelling, and of who says them:
 * each word typed must begin a word of the claim or sound like the beginning of one. A claim is read when it is first asked
 * about.
 */
export function createClaimSearch(
  places: ReadonlyMap<PlaceId, Named>,
  claimants: ReadonlyMap<ClaimantId, Claimant>,
): ClaimSearch {
  const sounds = new Map<string, string>();
  const soundOf = (word: string) => {
    const known = sounds.get(word) ?? foldWord(word);
    sounds.set(word, known);
    return known;
  };
  const wordsOf = once((text: string) => {
    const words = normaliseName(text);
    return ` ${words} ${words.split(' ').map(soundOf).join(' ')}`;
  });
  const wordsOfPlace = once((place: Named) =>
    namesOfPlace(place)
      .map(({ normal, folded }) => `${wordsOf(normal)} ${folded.join(' ')}`)
      .join(''),
  );
  const wordsOfClaim = once((claim: PublishedClaim) => {
    const { text, claimant, claimantId, area, places: named } = claim;
    const claimantName = claimants.get(claimantId)?.name;
    const written = [text.en, text.ar, claimant, claimantName?.ar ?? '', area?.name.en ?? '', area?.name.ar ?? ''];
    return (
      written.map(wordsOf).join('') +
      named
        .map((id) => places.get(id))
        .map((place) => (place ? wordsOfPlace(place) : ''))
        .join('')
    );
  });

  return (text) => {
    const { normal, folded } = compared(text);
    if (!normal) return () => true;
    const wanted = normal.split(' ').map((word) => ({ word, sound: soundOf(word) }));
    return (claim) => {
      const words = wordsOfClaim(claim);
      const begins = (beginning: string) => words.includes(` ${beginning}`);
      const sounded = (sound: string) => sound.length >= SHORTEST_SOUND && begins(sound);
      return wanted.every(({ word, sound }) => begins(word) || sounded(sound)) || folded.some(sounded);
    };
  };
}

/** What a function gives for a key, kept as long as the function is. */
function once<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
