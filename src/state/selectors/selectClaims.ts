import { claimsAsKnown } from '#domain/claimsAsKnown.ts';
import type { ClaimId } from '#domain/ids.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectKnownDrawn } from './selectKnownDrawn.ts';

/** The claims as they are drawn: where the map shows what was known on a day, those that had been said by then, as they were known then. */
export const selectClaims: (state: MapState) => ReadonlyMap<ClaimId, PublishedClaim> = memoise(
  [({ claims }) => claims, ({ sources }) => sources, ({ knownMap }) => knownMap, selectKnownDrawn] as const,
  (claims, sources, knownMap, known) =>
    known && knownMap ? claimsAsKnown(claims, known, knownMap.notes.claims, sources) : claims,
);
