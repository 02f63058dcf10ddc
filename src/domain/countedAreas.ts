import type { AreaRow } from './areas.ts';
import type { Control } from './control.ts';
import { groupBy } from './groupBy.ts';
import type { ActorId } from './ids.ts';

/** A row of the legend with how many places are of its kind. */
export interface CountedArea extends Pick<AreaRow, 'status' | 'actor' | 'areaKm2' | 'share'> {
  readonly placeCount: number;
}

type Kind = Pick<Control, 'status' | 'actor'>;

/**
 * Counts places to the legend's rows. Held and claimed places count to their actor, contested ones and those of which
 * nothing is known together. A kind that has places but no ground is a row too, after the others.
 *
 * @param controls - of all places on the day; undefined where nothing is said of one, which counts as unknown.
 */
export function countedAreas(
  rows: readonly AreaRow[],
  controls: readonly (Kind | undefined)[],
): readonly CountedArea[] {
  const counts = groupBy(controls, keyOf);
  const counted = rows.map(({ status, actor, areaKm2, share }) => ({
    status,
    actor,
    areaKm2,
    share,
    placeCount: counts.get(keyOf({ status, actor }))?.length ?? 0,
  }));
  const keys = new Set(rows.map(keyOf));
  const landless = [...counts]
    .filter(([key]) => !keys.has(key))
    .map(([, [kind, ...others]]) => ({
      status: kind?.status ?? ('unknown' as const),
      actor: actorOf(kind),
      areaKm2: 0,
      share: 0,
      placeCount: others.length + 1,
    }));
  return [...counted, ...landless];
}

function actorOf(kind: Kind | undefined): ActorId | null {
  return kind?.status === 'held' || kind?.status === 'asserted' ? kind.actor : null;
}

function keyOf(kind: Kind | undefined): string {
  return `${kind?.status ?? 'unknown'}/${actorOf(kind) ?? ''}`;
}
