import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectClaimsOfPlace } from './selectClaimsOfPlace.ts';
import { selectDecidingClaims } from './selectDecidingClaims.ts';

/** What the note of the selected place lists, part by part; no claim stands in two parts. */
export interface NotesOfPlace {
  /** Those that decide its control, wherever and whenever they were said. */
  readonly deciding: readonly PublishedClaim[];
  /** The others up to the day shown, the latest first. */
  readonly before: readonly PublishedClaim[];
  /** What happened or was said later, the earliest first. */
  readonly after: readonly PublishedClaim[];
  /** All of them in the order in which they are read. */
  readonly all: readonly PublishedClaim[];
}

/** The claims on the selected place as its note lists them; all empty without a place. */
export const selectNotesOfPlace: (state: MapState) => NotesOfPlace = memoise(
  [selectDecidingClaims, selectClaimsOfPlace] as const,
  (deciding, claims) => {
    const isOther = (claim: PublishedClaim) => !deciding.includes(claim);
    const before = claims.before.filter(isOther);
    const after = claims.after.filter(isOther);
    return { deciding, before, after, all: [...deciding, ...before, ...after] };
  },
);
