import type { PlaceId } from '#domain/ids.ts';
import { nearestPlace } from '#domain/nearestPlace.ts';
import type { LonLat } from '#domain/place.ts';
import type { NamedPlace } from '#domain/publishedPlace.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectMeasurement } from './selectMeasurement.ts';
import { selectReportedDistance } from './selectReportedDistance.ts';

/** A measured way between two named ends. */
export interface MeasuredWay {
  readonly from: NamedPlace;
  readonly to: LonLat;
  /** 0 where the place lies inside the ground measured to. */
  readonly km: number;
  /** The place nearest to the far end, other than the first; undefined inside the ground, where there is no far end. */
  readonly end: NamedPlace | undefined;
}

/** What the ruler measures, with both ends named; undefined while nothing can be measured. */
export const selectRulerWay: (state: MapState) => MeasuredWay | undefined = memoise(
  [({ measure }) => measure?.from, ({ places }) => places, selectMeasurement] as const,
  (from, places, reach) => reach && from && wayOf(from, reach, places),
);

/** The measured way beside a reported distance, with both ends named; undefined where no such claim is open. */
export const selectDistanceWay: (state: MapState) => MeasuredWay | undefined = memoise(
  [selectReportedDistance, ({ places }) => places] as const,
  (distance, places) => distance?.reach && wayOf(distance.place, distance.reach, places),
);

function wayOf(
  id: PlaceId,
  { km, nearest }: { readonly km: number; readonly nearest: LonLat },
  places: ReadonlyMap<PlaceId, NamedPlace>,
): MeasuredWay | undefined {
  const from = places.get(id);
  const others = [...places.values()].filter((place) => place !== from);
  return from && { from, to: nearest, km, end: km > 0 ? nearestPlace(others, nearest) : undefined };
}
