import type { Claim } from '#domain/claim.ts';
import type { IsoDate } from '#domain/days.ts';
import { disputedAt, opponentsOf } from '#domain/disputedAt.ts';
import { groupBy } from '#domain/groupBy.ts';
import type { AreaId, ClaimId, SiteId, SourceId } from '#domain/ids.ts';
import type { Baseline, LonLat, Place } from '#domain/place.ts';
import type { Site } from '#domain/replayClaims.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';

/** A place or position with all that the rules need, but for its neighbours, and where it lies. */
export interface LocatedSite extends Omit<Site, 'neighbours'> {
  readonly at: LonLat;
  readonly isPlace: boolean;
  /** A source says something of it: its first holder, or a later claim. */
  readonly hasEvidence: boolean;
  /** A position on a declared line, such as that of a zone or of a disengagement. */
  readonly isAdministrative: boolean;
}

/**
 * Places and positions in order of their ids, so that the order of rows changes nothing.
 *
 * A claim says something of the places that it names and of those in its area; a position follows the claims that it lists.
 */
export function sitesOf({ places, positions, claims, areas, assessments, sources, map }: Dataset): LocatedSite[] {
  const inArea = new Map<AreaId, Place['id'][]>(areas.map(({ id, places: covered }) => [id, [...covered]]));
  const claimsOf = new Map<SiteId, Claim[]>();
  for (const claim of claims) {
    const named = [...claim.places, ...(claim.area ? (inArea.get(claim.area) ?? []) : [])];
    for (const place of named) claimsOf.set(place, [...(claimsOf.get(place) ?? []), claim]);
  }
  const opponents = opponentsOf(claims);
  const byId = new Map<ClaimId, Claim>(claims.map((claim) => [claim.id, claim]));
  const published = new Map(sources.map((source) => [source.id, source.published]));
  const assessed = groupBy(assessments, ({ site }) => site);
  const placeSites = places.map((place): LocatedSite => {
    const { actor, basis } = place.baseline;
    const said = disputedAt(place.id, claimsOf.get(place.id) ?? [], opponents);
    const evidenceOn = evidenceBefore(place.baseline, published, map.firstDay);
    const hasEvidence = basis !== 'general knowledge' || said.length > 0;
    return {
      id: place.id,
      at: place.at,
      isPlace: true,
      actor,
      evidenceOn,
      hasEvidence,
      isAdministrative: false,
      claims: said,
      assessments: assessed.get(place.id) ?? [],
    };
  });
  const positionSites = positions.map((position): LocatedSite => {
    const followed = position.follows.flatMap((id) => byId.get(id) ?? []);
    const { id, at, actor } = position;
    return {
      id,
      at,
      isPlace: false,
      actor,
      evidenceOn: null,
      hasEvidence: false,
      isAdministrative: position.isAdministrative,
      claims: followed,
      assessments: assessed.get(id) ?? [],
    };
  });
  return [...placeSites, ...positionSites].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The day of the newest evidence for the first day's holder: none for general knowledge; a later loss tells of the first day itself. */
function evidenceBefore(
  { basis, sources }: Baseline,
  published: ReadonlyMap<SourceId, IsoDate | null>,
  firstDay: IsoDate,
): IsoDate | null {
  if (basis === 'general knowledge') return null;
  const dates = sources.flatMap((id) => published.get(id) ?? []).filter((date) => date <= firstDay);
  return (basis === 'sourced' && dates.sort().at(-1)) || firstDay;
}
