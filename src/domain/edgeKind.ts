import type { GroundProperties } from './ground.ts';

export const EDGE_KINDS = ['unknown', 'soft', 'front'] as const;
/** `front`: between held grounds of two actors. `soft`: one side is contested or asserted. `unknown`: one side is unknown. */
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** What stands between two grounds; null between two grounds of one actor that differ only in the age of the evidence. */
export function edgeKind(one: GroundProperties, other: GroundProperties): EdgeKind | null {
  const statuses = [one.status, other.status];
  if (statuses.includes('unknown') || statuses.includes('silent')) return 'unknown';
  if (statuses.includes('contested') || statuses.includes('asserted')) return 'soft';
  return one.actor === other.actor ? null : 'front';
}
