import { coveringClaims, type IndependentVoice, independentVoice } from '#domain/accountClaims.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import { type DisagreementRegion, disagreementRegions } from '#domain/disagreementRegions.ts';
import type { ActorId, ClaimId } from '#domain/ids.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectClaimants } from './selectClaimants.ts';
import { type Account, selectDisagreements } from './selectDisagreements.ts';

/** What one account tells of a region: the holder of its largest place, and the claims that say so of its places. */
export interface RegionAccount {
  readonly holder: ActorId;
  readonly claims: readonly PublishedClaim[];
}

/** A region with both accounts of it, and what a voice without interest says. */
export interface ToldRegion extends DisagreementRegion<PublishedPlace> {
  readonly one: RegionAccount;
  readonly other: RegionAccount;
  readonly independent: IndependentVoice<PublishedClaim> | undefined;
}

/** Where the two accounts differ on the day drawn, in pieces; empty unless their comparison is drawn. */
export const selectDisagreementRegions: (state: MapState) => readonly ToldRegion[] = memoise(
  [({ layer }) => layer, selectDisagreements, ({ claims }) => claims, selectClaimants] as const,
  (layer, disagreements, claims, claimants) => {
    if (layer?.lens !== DISAGREEMENT) return [];
    const byPlace = new Map(disagreements.map((disagreement) => [disagreement.place, disagreement]));
    const regions = disagreementRegions(layer.grounds, [...byPlace.keys()]);
    return regions.flatMap((region): ToldRegion[] => {
      const told = region.places.flatMap((place) => byPlace.get(place) ?? []);
      const [first] = told;
      if (!first) return [];
      const ids = region.places.map(({ id }) => id);
      const account = (which: 'one' | 'other'): RegionAccount => ({
        holder: first[which].holder,
        claims: coveringClaims(
          claimsOf(
            told.map((place) => place[which]),
            claims,
          ),
          ids,
        ),
      });
      const independent = independentVoice([...claims.values()], ids, layer.date, claimants);
      return [{ ...region, one: account('one'), other: account('other'), independent }];
    });
  },
);

function claimsOf(
  accounts: readonly Account[],
  claims: ReadonlyMap<ClaimId, PublishedClaim>,
): readonly PublishedClaim[] {
  const ids = new Set(accounts.flatMap((account) => account.claims));
  return [...ids].flatMap((id) => claims.get(id) ?? []);
}
