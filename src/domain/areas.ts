import type { ControlStatus } from './control.ts';
import type { GroundProperties } from './ground.ts';
import type { ActorId } from './ids.ts';

/** Ground of one kind, summed: one line of the legend. */
export interface AreaRow {
  readonly status: ControlStatus;
  /** Held: the holder. Asserted: whose control is claimed. Contested and unknown: null, for these are summed over all actors. */
  readonly actor: ActorId | null;
  /** Asserted and contested: the actors of the largest ground of the kind, for a sample of its pattern. */
  readonly sample: GroundProperties;
  readonly areaKm2: number;
  /** Part of all ground of the layer, 0 to 1; the rows add up to 1. */
  readonly share: number;
}

const RANK: Record<ControlStatus, number> = { held: 0, contested: 1, asserted: 2, unknown: 3, silent: 4 };

/**
 * Sums the grounds of one layer to rows: a row for each holder, one for contested ground, one for each actor with ground
 * that is only claimed, one for unknown ground.
 *
 * @param grounds - any order; not modified.
 * @param order - actors in the order that rows are wanted in; others follow by id.
 * @returns no row for what has no ground.
 */
export function areaRows(grounds: readonly GroundProperties[], order: readonly ActorId[]): readonly AreaRow[] {
  const totalKm2 = grounds.reduce((sum, ground) => sum + ground.areaKm2, 0);
  const groups = new Map<string, GroundProperties[]>();
  for (const ground of grounds) groups.set(rowKey(ground), [...(groups.get(rowKey(ground)) ?? []), ground]);
  return [...groups.values()]
    .map((group) => rowOf(group, totalKm2))
    .filter((row) => row.areaKm2 > 0)
    .sort((a, b) => RANK[a.status] - RANK[b.status] || byActor(a.actor, b.actor, order));
}

/** The rows of a comparison of two accounts: whatever they agree on is one row, the last, and names nobody. */
export function comparedRows(rows: readonly AreaRow[]): readonly AreaRow[] {
  const agreed = rows.filter(({ status }) => status === 'held');
  const [first, second] = agreed;
  if (!first) return rows;
  const sum = (of: (row: AreaRow) => number) => agreed.reduce((total, row) => total + of(row), 0);
  const row = {
    ...first,
    actor: null,
    sample: { ...first.sample, against: second?.actor ?? null },
    areaKm2: sum(({ areaKm2 }) => areaKm2),
    share: sum(({ share }) => share),
  };
  return [...rows.filter(({ status }) => status !== 'held'), row];
}

function rowKey({ status, actor }: GroundProperties): string {
  return status === 'held' || status === 'asserted' ? `${status}/${actor}` : status;
}

function rowOf(group: readonly GroundProperties[], totalKm2: number): AreaRow {
  const sample = group.reduce((largest, ground) => (ground.areaKm2 > largest.areaKm2 ? ground : largest));
  const areaKm2 = group.reduce((sum, ground) => sum + ground.areaKm2, 0);
  const actor = sample.status === 'contested' ? null : sample.actor;
  return { status: sample.status, actor, sample, areaKm2, share: areaKm2 / totalKm2 };
}

function byActor(a: ActorId | null, b: ActorId | null, order: readonly ActorId[]): number {
  if (a === null || b === null) return 0;
  return rankIn(order, a) - rankIn(order, b) || (a < b ? -1 : 1);
}

function rankIn(order: readonly ActorId[], actor: ActorId): number {
  const rank = order.indexOf(actor);
  return rank < 0 ? order.length : rank;
}
