import type { Claimant } from '#domain/actor.ts';
import type { ClaimantId } from '#domain/ids.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';

/** The manifest's claimants by id; empty before the manifest. */
export const selectClaimants: (state: MapState) => ReadonlyMap<ClaimantId, Claimant> = memoise(
  [({ manifest }) => manifest] as const,
  (manifest) => new Map(manifest?.claimants.map((claimant) => [claimant.id, claimant])),
);
