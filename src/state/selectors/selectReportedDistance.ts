import { controlOfPlace } from '#domain/publishedPlace.ts';
import { type ReportedDistance, reportedDistance } from '#domain/reportedDistance.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectPlaces } from './selectPlaces.ts';
import { selectSelectedClaim } from './selectSelectedClaim.ts';

/**
 * The reported distance that the selected claim is about, beside the one measured on the layer shown. Undefined where
 * no such claim is selected, and while its places or the ground have not come.
 */
export const selectReportedDistance: (state: MapState) => ReportedDistance | undefined = memoise(
  [selectSelectedClaim, selectPlaces, ({ layer }: MapState) => layer] as const,
  (claim, places, layer) => {
    if (!claim || !layer) return undefined;
    const [first] = claim.places;
    const place = first && places.get(first);
    const holder = place && controlOfPlace(place, layer.lens, claim.validFrom)?.actor;
    return reportedDistance(claim, places, holder || null, layer.grounds);
  },
);
