import type { Claim } from '#domain/claim.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';

/** A kind of weakness and the rows that have it. */
export interface Weakness {
  readonly name: string;
  readonly of: number;
  readonly rows: readonly string[];
}

const INTERESTED = ['party', 'aligned'];

/** Rows that an editor should look at again, by what is weak in them. */
export function weakRows({ claims, claimants, places, positions, sources, readings }: Dataset): Weakness[] {
  const roles = new Map(claimants.map(({ id, role }) => [id, role]));
  const linked = new Set(sources.flatMap(({ id, url }) => (url ? [id] : [])));
  const interested = ({ claimant, confirmedBy }: Claim) =>
    [claimant, ...confirmedBy].every((id) => INTERESTED.includes(roles.get(id) ?? ''));
  const read = new Set(readings.map(({ claim }) => claim));
  const of = claims.length;
  const where = (test: (claim: Claim) => boolean) => claims.filter(test).map(({ id }) => id);
  return [
    { name: 'claims without a source', of, rows: where((claim) => claim.sources.length === 0) },
    { name: 'claims of interested parties only', of, rows: where(interested) },
    { name: 'claims with one source', of, rows: where((claim) => claim.sources.length === 1) },
    {
      name: 'claims none of whose sources is linked',
      of,
      rows: where((claim) => !claim.sources.some((id) => linked.has(id))),
    },
    { name: 'claims not dated by a source', of, rows: where((claim) => claim.saidOn === null) },
    { name: 'claims without an outcome', of, rows: where((claim) => claim.outcome === null) },
    { name: 'claims without a written note', of, rows: where((claim) => claim.text.en === '') },
    { name: 'claims not read again against their sources', of, rows: where(({ id }) => !read.has(id)) },
    {
      name: 'claims that no page says that could be read',
      of,
      rows: readings.filter(({ result }) => result === 'not found').map(({ claim }) => claim),
    },
    { name: 'claims that name no place', of, rows: where((claim) => claim.places.length === 0) },
    {
      name: 'places with unchecked coordinates',
      of: places.length,
      rows: places.filter(({ coordinateBasis }) => !coordinateBasis.startsWith('within')).map(({ id }) => id),
    },
    {
      name: 'places whose first holder is general knowledge',
      of: places.length,
      rows: places.filter(({ baseline }) => baseline.basis === 'general knowledge').map(({ id }) => id),
    },
    {
      name: 'positions implied by no place',
      of: positions.length,
      rows: positions.filter(({ impliedBy }) => impliedBy.length === 0).map(({ id }) => id),
    },
    { name: 'sources without a link', of: sources.length, rows: sources.filter(({ url }) => !url).map(({ id }) => id) },
  ];
}
