import type { Claim } from './claim.ts';
import { type Reach, reachOf } from './distance.ts';
import type { Ground } from './ground.ts';
import type { ActorId, PlaceId } from './ids.ts';
import type { LonLat, Place } from './place.ts';

/** A distance that somebody reported, beside the one that can be measured on drawn ground. */
export interface ReportedDistance {
  readonly place: PlaceId;
  /** The place, degrees, `[lon, lat]`. */
  readonly at: LonLat;
  /** Reported bounds in km; equal for one figure; one of them is null for "at least" or "at most". */
  readonly lowKm: number | null;
  readonly highKm: number | null;
  /** To whose held ground the way leads; null where nobody else holds any. */
  readonly actor: ActorId | null;
  /** The way from the place to the nearest of that ground; undefined where there is none. */
  readonly reach: Reach | undefined;
}

type DistanceClaim = Pick<Claim, 'kind' | 'places' | 'figure' | 'actor'>;

/** True for a claim of so and so many km from somewhere; the length of a front is no such distance. */
export function isFigureInKm({ kind, figure }: Pick<Claim, 'kind' | 'figure'>): boolean {
  return kind === 'distance' && figure?.unit === 'km' && (figure.low ?? figure.high) !== null;
}

/**
 * What a claim says of the distance between a place and its opponent, and what the ground says.
 *
 * The opponent is the actor that the claim names. Where it names none, or the holder of the place itself (who is said
 * to have pushed others away), it is the other actor whose held ground is nearest.
 *
 * @param holder - who held the place on the day of the claim; null or undefined where that is not known.
 * @param grounds - of the layer to be measured on; contested and claimed ground does not count.
 * @returns undefined for other claims, and where it is not one single place that the distance is measured from.
 */
export function reportedDistance(
  claim: DistanceClaim,
  places: ReadonlyMap<PlaceId, Pick<Place, 'id' | 'at'>>,
  holder: ActorId | null | undefined,
  grounds: readonly Ground[],
): ReportedDistance | undefined {
  const [only, ...others] = claim.places;
  const place = only && others.length === 0 ? places.get(only) : undefined;
  if (!place || !claim.figure || !isFigureInKm(claim)) return undefined;
  const { low, high } = claim.figure;
  const opponents = claim.actor && claim.actor !== holder ? [claim.actor] : holdersBeside(holder, grounds);
  const common = { place: place.id, at: place.at, lowKm: low, highKm: high };
  return { ...common, ...nearestOf(place.at, opponents, grounds) };
}

/**
 * The way from a point to the nearest ground that an actor holds.
 *
 * @param at - degrees, `[lon, lat]`.
 * @returns undefined where the actor holds none; contested and claimed ground does not count.
 */
export function reachOfHeld(at: LonLat, actor: ActorId, grounds: readonly Ground[]): Reach | undefined {
  const held = grounds.filter(({ properties }) => properties.status === 'held' && properties.actor === actor);
  return reachOf(
    at,
    held.map(({ geometry }) => geometry),
  );
}

function holdersBeside(holder: ActorId | null | undefined, grounds: readonly Ground[]): ActorId[] {
  const holders = grounds.flatMap(({ properties: { status, actor } }) => (status === 'held' && actor ? [actor] : []));
  return [...new Set(holders)].filter((actor) => actor !== holder);
}

function nearestOf(at: LonLat, actors: readonly ActorId[], grounds: readonly Ground[]) {
  let best: Pick<ReportedDistance, 'actor' | 'reach'> = { actor: actors[0] ?? null, reach: undefined };
  for (const actor of actors) {
    const reach = reachOfHeld(at, actor, grounds);
    if (reach && (!best.reach || reach.km < best.reach.km)) best = { actor, reach };
  }
  return best;
}
