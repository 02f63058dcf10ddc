import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { MapState } from '#state/MapState.ts';
import { claimsDeciding } from './claimsDeciding.ts';
import { memoise } from './memoise.ts';
import { selectClaims } from './selectClaims.ts';
import { selectControlOfSelectedPlace } from './selectControlOfSelectedPlace.ts';

/**
 * The claims that decide who is drawn as holding the selected place on the day shown: those that its control rests on and
 * those that an assessment settles. The best attested first; empty where control rests on no claim.
 */
export const selectDecidingClaims: (state: MapState) => readonly PublishedClaim[] = memoise(
  [selectControlOfSelectedPlace, ({ assessments }) => assessments, selectClaims] as const,
  (control, assessments, claims) => (control ? claimsDeciding(control, { assessments, claims }) : []),
);
