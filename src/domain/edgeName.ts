import { type GroundProperties, groundKey } from './ground.ts';

/**
 * A name for a line between two grounds that is the same along the whole of it and from day to day: who has what on its two
 * sides. Not which side is which, nor how old the evidence is.
 */
export function edgeName(sides: readonly [GroundProperties, GroundProperties]): string {
  return sides
    .map(({ status, actor, against }) => groundKey({ status, actor, against }))
    .sort()
    .join(' | ');
}
