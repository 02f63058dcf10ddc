import type { Correction } from '#domain/correction.ts';
import { correctionDays, type DayCorrections, newestFirst } from '#domain/correctionDays.ts';
import type { PlaceId } from '#domain/ids.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectShownDay } from './selectShownDay.ts';

const NONE: readonly Correction[] = [];

/** All corrections, the newest first; empty before the manifest. */
export const selectCorrections: (state: MapState) => readonly Correction[] = memoise(
  [({ manifest }) => manifest] as const,
  (manifest) => (manifest ? newestFirst(manifest.corrections) : NONE),
);

/** The days that corrections touch, in order. */
export const selectCorrectionDays: (state: MapState) => readonly DayCorrections[] = memoise(
  [selectCorrections] as const,
  correctionDays,
);

/** The corrections that touch the day shown, the newest first. */
export const selectCorrectionsOfDay: (state: MapState) => readonly Correction[] = memoise(
  [selectCorrectionDays, selectShownDay] as const,
  (days, shown) => days.find(({ date }) => date === shown)?.corrections ?? NONE,
);

/** The corrections that touch the open note: its claim, else any claim that names its place or covers it with its area. */
export const selectCorrectionsOfNote: (state: MapState) => readonly Correction[] = memoise(
  [selectCorrections, ({ claim }) => claim, ({ place }) => place, ({ claims }) => claims] as const,
  (corrections, claim, place, claims) => {
    if (claim !== null) return corrections.filter((one) => one.claims.includes(claim));
    if (place === null) return NONE;
    return corrections.filter((one) => one.claims.some((id) => touches(claims.get(id), place)));
  },
);

function touches(claim: PublishedClaim | undefined, place: PlaceId): boolean {
  return claim?.places.includes(place) || claim?.area?.places.includes(place) || false;
}
