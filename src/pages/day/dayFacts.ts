import type { Claimant } from '#domain/actor.ts';
import { type AreaRow, areaRows, comparedRows } from '#domain/areas.ts';
import type { IsoDate } from '#domain/days.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import type { GroundProperties } from '#domain/ground.ts';
import { groupBy } from '#domain/groupBy.ts';
import type { LensId } from '#domain/ids.ts';
import type { Manifest } from '#domain/manifest.ts';
import { type PlaceChange, placeChanges } from '#domain/placeChange.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import type { Source } from '#domain/source.ts';
import type { PublishedMap } from '#pages/PublishedMap.ts';

/** What is told of a day besides its picture. */
export interface DayFacts {
  readonly date: IsoDate;
  readonly previous: IsoDate | undefined;
  readonly next: IsoDate | undefined;
  readonly rows: readonly AreaRow[];
  readonly changes: readonly PlaceChange<PublishedPlace>[];
  /** Of this day, or what its changes rest on. */
  readonly claims: readonly PublishedClaim[];
  /** Whose claims they are, those with the most first. */
  readonly claimants: readonly Claimant[];
  /** Those of the claims, the most used first. */
  readonly sources: readonly Source[];
}

/**
 * What a day is told to be through a lens.
 *
 * @param grounds - of that day's layer.
 */
export function dayFacts(
  { manifest, claims, places, sources }: PublishedMap,
  lens: LensId,
  date: IsoDate,
  grounds: readonly GroundProperties[],
): DayFacts {
  const index = manifest.days.indexOf(date);
  const changes = placeChanges(places, lens, date);
  const behind = new Set(changes.flatMap(({ after }) => after.claims));
  const counts = countsIn(manifest, lens);
  const ofDay = claims.filter((claim) => (claim.validFrom === date || behind.has(claim.id)) && counts(claim));
  const rows = areaRows(
    grounds,
    manifest.actors.map(({ id }) => id),
  );
  return {
    date,
    previous: manifest.days[index - 1],
    next: manifest.days[index + 1],
    rows: lens === DISAGREEMENT ? comparedRows(rows) : rows,
    changes,
    claims: ofDay,
    claimants: byCount(
      manifest.claimants,
      ofDay.map(({ claimantId }) => claimantId),
    ),
    sources: byCount(
      sources,
      ofDay.flatMap((claim) => claim.sources),
    ),
  };
}

/** Whether a claim counts: through a lens of claimants theirs alone, where two are compared those of both. */
function countsIn({ lenses, disagreement }: Manifest, lens: LensId): (claim: PublishedClaim) => boolean {
  const told = lenses.filter(({ id }) => (lens === DISAGREEMENT ? disagreement?.includes(id) : id === lens));
  const claimants = told.flatMap((one) => one.claimants ?? []);
  return ({ claimantId }) => claimants.length === 0 || claimants.includes(claimantId);
}

/** Those that are named, the most often named first; else in their order. */
function byCount<One extends { readonly id: string }>(
  all: readonly One[],
  named: readonly One['id'][],
): readonly One[] {
  const counts = groupBy(named, (id) => id);
  const countOf = ({ id }: One) => counts.get(id)?.length ?? 0;
  return all.filter((one) => countOf(one) > 0).sort((a, b) => countOf(b) - countOf(a));
}
