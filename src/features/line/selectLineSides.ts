import { type ControlOnLayer, controlOnLayer } from '#domain/controlOnLayer.ts';
import { distanceKm } from '#domain/distance.ts';
import { type GroundProperties, groundKey, type Layer } from '#domain/ground.ts';
import type { PlaceId } from '#domain/ids.ts';
import type { LonLat } from '#domain/place.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import type { MapState } from '#state/MapState.ts';
import { claimsDeciding } from '#state/selectors/claimsDeciding.ts';
import { memoise } from '#state/selectors/memoise.ts';
import { selectClaims } from '#state/selectors/selectClaims.ts';
import { selectLineSpot } from '#state/selectors/selectLineSpot.ts';
import { selectPlaces } from '#state/selectors/selectPlaces.ts';

/** A place beside the line, and the claims that its control rests on. */
export interface PlaceBeside {
  readonly place: PublishedPlace;
  /** From the chosen point, along the great circle. */
  readonly km: number;
  /** Of a held place the best attested; of others the best for each actor that is named as its holder. Empty where there is none. */
  readonly claims: readonly PublishedClaim[];
  readonly isHeld: boolean;
}

/** One side of the line. */
export interface LineSideInfo {
  readonly ground: GroundProperties;
  /** False where no place lies in ground of this kind; `beside` then has the nearest of the same actor. */
  readonly hasPlaces: boolean;
  /** The nearest place, and the nearest of which a claim says so; the same one where it can be. */
  readonly beside: readonly PlaceBeside[];
}

/** What decides who holds the places of a layer. */
interface Ground extends Pick<MapState, 'claims' | 'assessments'> {
  readonly places: ReadonlyMap<PlaceId, PublishedPlace>;
  readonly layer: Layer;
  readonly accounts: Parameters<typeof controlOnLayer>[2];
}

const MOST_WITH_CLAIMS = 2;

/** Both sides of the chosen point of the line: what the ground is, and the nearest places and claims. Empty without one. */
export const selectLineSides = memoise(
  [
    selectLineSpot,
    selectPlaces,
    selectClaims,
    ({ assessments }) => assessments,
    ({ layer }) => layer,
    ({ manifest }) => manifest?.disagreement,
  ] as const,
  (spot, places, claims, assessments, layer, accounts): readonly LineSideInfo[] => {
    if (!spot?.isHere || !layer) return [];
    return spot.stretch.sides.map((ground) => {
      const { status, actor, against } = ground;
      const key = groundKey({ status, actor, against });
      const near = (isSo: (control: ControlOnLayer) => boolean) =>
        placesBeside(spot.at, isSo, { places, claims, assessments, layer, accounts });
      const own = near((control) => groundKey(control) === key);
      const all = own.length > 0 || actor === null ? own : near((control) => control.actor === actor);
      const told = all.filter((one) => one.claims.length > 0).slice(0, MOST_WITH_CLAIMS);
      const beside = all.filter((one, index) => index === 0 || told.includes(one));
      return { ground, hasPlaces: own.length > 0, beside };
    });
  },
);

/** The places whose control is as asked, the nearest first. */
function placesBeside(
  at: LonLat,
  isSo: (control: ControlOnLayer) => boolean,
  { places, claims, assessments, layer, accounts }: Ground,
): readonly PlaceBeside[] {
  return [...places.values()]
    .flatMap((place): readonly PlaceBeside[] => {
      const control = controlOnLayer(place, layer, accounts);
      if (!control || !isSo(control)) return [];
      const deciding = claimsDeciding(control, { assessments, claims });
      const shown = control.status === 'held' ? deciding.slice(0, 1) : oneForEachActor(deciding);
      return [{ place, km: distanceKm(at, place.at), claims: shown, isHeld: control.status === 'held' }];
    })
    .sort((a, b) => a.km - b.km || compare(a.place.id, b.place.id));
}

/** Of the claims that name the same holder the first. */
function oneForEachActor(claims: readonly PublishedClaim[]): readonly PublishedClaim[] {
  return claims.filter(({ actor }, index) => claims.findIndex((other) => other.actor === actor) === index);
}

function compare(a: PlaceId, b: PlaceId): number {
  return a < b ? -1 : 1;
}
