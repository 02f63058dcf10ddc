import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { wasSaid } from '#domain/wasSaid.ts';
import type { MapState } from '#state/MapState.ts';
import { selectKnownDrawn } from './selectKnownDrawn.ts';

/**
 * The claim whose note is open, as its record is now; undefined without one, before the claims, and where the map is drawn as it
 * was known on a day on which nobody had made it yet.
 */
export function selectSelectedClaim(state: MapState): PublishedClaim | undefined {
  const claim = state.claim === null ? undefined : state.claims.get(state.claim);
  const known = selectKnownDrawn(state);
  return claim && known && !wasSaid(claim, known) ? undefined : claim;
}
