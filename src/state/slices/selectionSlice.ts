import type { ClaimId, PlaceId } from '#domain/ids.ts';
import { nearestPlace } from '#domain/nearestPlace.ts';
import type { LonLat } from '#domain/place.ts';
import type { SliceCreator } from '#state/MapState.ts';
import type { MapStoreOptions } from '#state/MapStoreOptions.ts';

export interface SelectionSlice {
  /** The place whose note is open; null for none. */
  readonly place: PlaceId | null;
  /** The claim whose note is open, before the place's; null for none. */
  readonly claim: ClaimId | null;
  /** Opens the note of a place, or closes the note. */
  readonly selectPlace: (place: PlaceId | null) => void;
  /** Opens the note of a claim, or goes back to that of the place. */
  readonly selectClaim: (claim: ClaimId | null) => void;
  /** A point of the ground that was chosen before the places had come; null for none. */
  readonly awaitedAt: LonLat | null;
  /** The point of the ground that the place was chosen by, `[lon, lat]`; null where it was chosen by its name. */
  readonly chosenAt: LonLat | null;
  /** A point of the ground was chosen: opens the note of the place nearest to it, once there are places. */
  readonly selectAt: (at: LonLat) => void;
}

/** What the reader has chosen. */
export function selectionSlice({ link: { link } }: MapStoreOptions): SliceCreator<SelectionSlice> {
  return (set, get) => ({
    place: link.place,
    claim: link.claim,
    awaitedAt: null,
    chosenAt: null,
    selectPlace: (place) => {
      get().pause();
      set({ place, claim: null, awaitedAt: null, chosenAt: null });
    },
    selectClaim: (claim) => {
      get().pause();
      set({ claim });
    },
    selectAt: (at) => {
      const place = nearestPlace(get().places.values(), at);
      if (place) get().selectPlace(place.id);
      set(place ? { chosenAt: at } : { awaitedAt: at });
    },
  });
}
