import { decodeLayer, layerName } from '#data/decodeLayer.ts';
import type { Reach } from '#domain/distance.ts';
import type { Ground } from '#domain/ground.ts';
import type { Lens } from '#domain/manifest.ts';
import { type PlaceNear, placesNear } from '#domain/placesNear.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { NamedPlace } from '#domain/publishedPlace.ts';
import { isFigureInKm, type ReportedDistance, reachOfHeld } from '#domain/reportedDistance.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectClaims } from './selectClaims.ts';
import { selectReportedDistance } from './selectReportedDistance.ts';
import { selectSelectedClaim } from './selectSelectedClaim.ts';

/** A distance as one lens draws it. */
export interface MeasuredDistance {
  readonly lens: Lens;
  /** Undefined where this lens draws no ground of that actor as held. */
  readonly reach: Reach | undefined;
}

/** What others said of the same distance on the same day, and what the ground says. */
export interface DistanceCheck extends ReportedDistance {
  /** One claim for each claimant and figure, the lesser figure first; the selected claim among them. */
  readonly said: readonly PublishedClaim[];
  /** On the layer shown and on the same day's layers of the other lenses, in the manifest's order; those are not kept as they were known. */
  readonly measured: readonly MeasuredDistance[];
  /** Settlements about as far from the place as the claim says. */
  readonly near: readonly PlaceNear<NamedPlace>[];
}

/** How far from the reported figure a settlement may lie to be named, as a share of it. */
const NEAR_SHARE = 0.1;
const MOST_NEAR = 4;

/** The check of the selected claim's distance; undefined where it reports none, and while ground or places have not come. */
export const selectDistanceCheck: (state: MapState) => DistanceCheck | undefined = memoise(
  [
    selectReportedDistance,
    selectSelectedClaim,
    selectClaims,
    ({ places }: MapState) => places,
    selectGroundsByLens(),
  ] as const,
  (distance, claim, claims, places, groundsByLens) => {
    if (!distance || !claim) return undefined;
    const { at, actor, lowKm, highKm } = distance;
    const bounds = { lowKm: lowKm ?? highKm ?? 0, highKm: highKm ?? lowKm ?? 0 };
    return {
      ...distance,
      said: saidBeside(claim, distance, claims.values()),
      measured: groundsByLens.map(({ lens, grounds }) => ({
        lens,
        reach: actor ? reachOfHeld(at, actor, grounds) : undefined,
      })),
      near: placesNear(places.values(), at, bounds, NEAR_SHARE).slice(0, MOST_NEAR),
    };
  },
);

/** The same day's grounds through each lens that has them. */
function selectGroundsByLens() {
  return memoise(
    [({ layer }) => layer, ({ manifest }) => manifest, ({ topology }) => topology] as const,
    (layer, manifest, topology): readonly { readonly lens: Lens; readonly grounds: readonly Ground[] }[] => {
      if (!layer || !manifest || !topology) return [];
      const { path } = manifest.files.control;
      const isThere = (id: Lens['id']) => !layer.knownOn && Object.hasOwn(topology.objects, layerName(id, layer.date));
      return manifest.lenses
        .filter(({ id }) => id === layer.lens || isThere(id))
        .map((lens) => {
          const { grounds } = lens.id === layer.lens ? layer : decodeLayer(path, topology, lens.id, layer.date);
          return { lens, grounds };
        });
    },
  );
}

function saidBeside(
  claim: PublishedClaim,
  { place }: ReportedDistance,
  claims: Iterable<PublishedClaim>,
): readonly PublishedClaim[] {
  const sameDay = [...claims].filter(
    (other) => isFigureInKm(other) && other.validFrom === claim.validFrom && other.places.includes(place),
  );
  const bySaying = new Map([...sameDay, claim].map((other) => [sayingOf(other), other]));
  return [...bySaying.values()].sort((a, b) => firstKm(a) - firstKm(b));
}

function sayingOf({ claimantId, figure }: PublishedClaim): string {
  return [claimantId, figure?.low, figure?.high].join('/');
}

function firstKm({ figure }: PublishedClaim): number {
  return figure?.low ?? figure?.high ?? 0;
}
