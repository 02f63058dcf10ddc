import { distanceKm } from '#domain/distance.ts';
import type { ActorId, PlaceId } from '#domain/ids.ts';
import { byWeight } from '#domain/outcomeClaims.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { controlOfPlace, type PublishedPlace } from '#domain/publishedPlace.ts';
import { memoise } from '#state/selectors/memoise.ts';
import { selectLineSpot } from '#state/selectors/selectLineSpot.ts';
import { selectPlaces } from '#state/selectors/selectPlaces.ts';

/** A place beside the line, and the claim that its control rests on. */
export interface PlaceBeside {
  readonly place: PublishedPlace;
  /** From the chosen point, along the great circle. */
  readonly km: number;
  /** The best attested; undefined where its holder rests on no claim. */
  readonly claim: PublishedClaim | undefined;
}

/** One side of the front line. */
export interface LineSideInfo {
  readonly actor: ActorId;
  /** The nearest place that the actor holds, and the nearest of which a claim says so; the same one where it can be. */
  readonly beside: readonly PlaceBeside[];
}

const MOST_WITH_CLAIMS = 2;

/** Both sides of the chosen point of the front line: who holds the ground, and the nearest places and claims. Empty without one. */
export const selectLineSides = memoise(
  [selectLineSpot, selectPlaces, ({ claims }) => claims, ({ layer }) => layer] as const,
  (spot, places, claims, layer): readonly LineSideInfo[] => {
    if (!spot?.isHere || !layer) return [];
    return spot.stretch.sides.flatMap(({ actor }) => {
      if (actor === null) return [];
      const held = [...places.values()]
        .flatMap((place) => {
          const control = controlOfPlace(place, layer.lens, layer.date);
          if (control?.status !== 'held' || control.actor !== actor) return [];
          const [claim] = control.claims.flatMap((id) => claims.get(id) ?? []).sort(byWeight);
          return [{ place, km: distanceKm(spot.at, place.at), claim }];
        })
        .sort((a, b) => a.km - b.km || compare(a.place.id, b.place.id));
      const told = held.filter(({ claim }) => claim).slice(0, MOST_WITH_CLAIMS);
      const beside = held.filter((one, index) => index === 0 || told.includes(one));
      return [{ actor, beside }];
    });
  },
);

function compare(a: PlaceId, b: PlaceId): number {
  return a < b ? -1 : 1;
}
