import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';

/** How many claims of the day drawn the lens chosen counts; undefined for the lens that counts all, or before the claims have come. */
export const selectClaimsTold: (state: MapState) => number | undefined = memoise(
  [({ manifest }) => manifest, ({ lens }) => lens, ({ claims }) => claims, ({ layer }) => layer?.date] as const,
  (manifest, lens, claims, date) => {
    const claimants = manifest?.lenses.find(({ id }) => id === lens)?.claimants;
    if (!claimants || claims.size === 0) return undefined;
    const counted = new Set(claimants);
    return [...claims.values()].filter(
      ({ validFrom, claimantId, confirmedBy }) =>
        validFrom === date && (counted.has(claimantId) || confirmedBy.some((id) => counted.has(id))),
    ).length;
  },
);
