import type { Dataset } from '#scripts/read/readDataset.ts';
import type { Problem } from './Problem.ts';

/** Ids that name nothing, in every file. */
export function danglingIds(dataset: Dataset): Problem[] {
  const known = knownIds(dataset);
  const missing = (
    file: string,
    where: string,
    kind: keyof typeof known,
    named: readonly (string | null)[],
  ): Problem[] =>
    named.flatMap((id) =>
      id === null || known[kind].has(id) ? [] : [{ file, where, reason: `no such ${kind}: ${id}` }],
    );
  return [
    ...dataset.map.lenses.flatMap(({ id, claimants = [] }) =>
      missing('map.json', `lenses, ${id}`, 'claimant', claimants),
    ),
    ...missing(
      'map.json',
      'walkThrough',
      'place',
      dataset.map.walkThrough.map(({ place }) => place),
    ),
    ...missing('map.json', 'disagreement', 'lens', dataset.map.disagreement ?? []),
    ...dataset.actors.flatMap(({ id, allies }) => missing('actors.csv', id, 'actor', allies)),
    ...dataset.claimants.flatMap(({ id, actor }) => missing('claimants.csv', id, 'actor', [actor])),
    ...dataset.sources.flatMap(({ id, affiliatedActor, originOf }) => [
      ...missing('sources.csv', id, 'actor', [affiliatedActor]),
      ...missing('sources.csv', id, 'source', [originOf]),
    ]),
    ...dataset.places.flatMap(({ id, baseline }) => [
      ...missing('baseline.csv', id, 'actor', [baseline.actor]),
      ...missing('baseline.csv', id, 'source', baseline.sources),
    ]),
    ...dataset.areas.flatMap(({ id, places }) => missing('areas.csv', id, 'place', places)),
    ...dataset.positions.flatMap(({ id, actor, impliedBy, follows }) => [
      ...missing('positions.csv', id, 'actor', [actor]),
      ...missing('positions.csv', id, 'place', impliedBy),
      ...missing('positions.csv', id, 'claim', follows),
    ]),
    ...dataset.claims.flatMap((claim) => [
      ...missing('claims.csv', claim.id, 'place', claim.places),
      ...missing('claims.csv', claim.id, 'area', [claim.area]),
      ...missing('claims.csv', claim.id, 'actor', [claim.actor, claim.from]),
      ...missing('claims.csv', claim.id, 'claimant', [claim.claimant, ...claim.confirmedBy]),
      ...missing('claims.csv', claim.id, 'claim', claim.contradicts),
      ...missing('claims.csv', claim.id, 'source', claim.sources),
    ]),
    ...dataset.corrections.flatMap(({ id, claims }) => missing('corrections.csv', id, 'claim', claims)),
    ...dataset.readings.flatMap(({ claim, sources }) => [
      ...missing('readings.csv', claim, 'claim', [claim]),
      ...missing('readings.csv', claim, 'source', sources),
    ]),
    ...dataset.assessments.flatMap(({ id, site, actor, against, settles }) => [
      ...missing('assessments.csv', id, 'site', [site]),
      ...missing('assessments.csv', id, 'actor', [actor, against]),
      ...missing('assessments.csv', id, 'claim', settles),
    ]),
  ];
}

/** The ids that each kind of thing has. */
function knownIds(dataset: Dataset) {
  return {
    actor: ids(dataset.actors),
    claimant: ids(dataset.claimants),
    source: ids(dataset.sources),
    place: ids(dataset.places),
    area: ids(dataset.areas),
    claim: ids(dataset.claims),
    lens: ids(dataset.map.lenses),
    site: new Set([...ids(dataset.places), ...ids(dataset.positions)]),
  };
}

function ids(rows: readonly { readonly id: string }[]): Set<string> {
  return new Set(rows.map(({ id }) => id));
}
