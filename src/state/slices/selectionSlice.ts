import type { ClaimId, CorrectionId, PlaceId } from '#domain/ids.ts';
import { nearestPlace } from '#domain/nearestPlace.ts';
import type { LonLat } from '#domain/place.ts';
import type { SliceCreator } from '#state/MapState.ts';
import type { MapStoreOptions } from '#state/MapStoreOptions.ts';

export interface SelectionSlice {
  /** The place whose note is open; null for none. */
  readonly place: PlaceId | null;
  /** The claim whose note is open, before the place's; null for none. */
  readonly claim: ClaimId | null;
  /** The entry that the log of corrections opens at; null for its newest. */
  readonly correction: CorrectionId | null;
  /** Opens the log of corrections in the place of any note, at an entry or at its newest. */
  readonly showCorrections: (correction: CorrectionId | null) => void;
  /** The point of the line between two grounds whose card is open, under any note, `[lon, lat]`; null for none. */
  readonly line: LonLat | null;
  /** Opens the card of the line at a point, or closes it. */
  readonly selectLine: (at: LonLat | null) => void;
  /** Opens the note of a place, or closes the note. */
  readonly selectPlace: (place: PlaceId | null) => void;
  /** Opens the note of a claim, or goes back to that of the place. */
  readonly selectClaim: (claim: ClaimId | null) => void;
  /** Goes to a claim: to its day, or the nearest one that the map has, to its first place, and opens its note. */
  readonly showClaim: (claim: ClaimId) => void;
  /** A point of the ground that was chosen before the places had come; null for none. */
  readonly awaitedAt: LonLat | null;
  /** The point of the ground that the place was chosen by, `[lon, lat]`; null where it was chosen by its name. */
  readonly chosenAt: LonLat | null;
  /** A point of the ground was chosen: opens the note of the place nearest to it, once there are places. */
  readonly selectAt: (at: LonLat) => void;
}

/** As the address has it. */
function rounded([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];
}

/** What the reader has chosen. */
export function selectionSlice({ link: { link } }: MapStoreOptions): SliceCreator<SelectionSlice> {
  return (set, get) => ({
    place: link.place,
    claim: link.claim,
    correction: link.correction,
    line: link.line,
    selectLine: (line) => {
      get().pause();
      set({ line: line && rounded(line), place: null, claim: null, awaitedAt: null, chosenAt: null });
    },
    awaitedAt: null,
    chosenAt: null,
    showCorrections: (correction) => {
      get().selectPlace(null);
      set({ correction });
      get().setView('corrections');
    },
    selectPlace: (place) => {
      get().pause();
      set({ place, line: null, claim: null, awaitedAt: null, chosenAt: null });
    },
    selectClaim: (claim) => {
      get().pause();
      set({ claim });
    },
    showClaim: (id) => {
      const { claims, manifest, setDay, selectPlace, selectClaim } = get();
      const claim = claims.get(id);
      const [first] = manifest?.days ?? [];
      const last = manifest?.days.at(-1);
      if (!claim || !first || !last) return;
      const { validFrom, places } = claim;
      const nearest = validFrom < first ? first : last;
      setDay(validFrom < first || validFrom > last ? nearest : validFrom);
      selectPlace(places[0] ?? null);
      selectClaim(id);
    },
    selectAt: (at) => {
      const place = nearestPlace(get().places.values(), at);
      if (place) get().selectPlace(place.id);
      set(place ? { chosenAt: at } : { awaitedAt: at });
    },
  });
}
