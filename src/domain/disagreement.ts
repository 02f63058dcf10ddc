import type { GroundProperties } from './ground.ts';
import type { ActorId, LensId } from './ids.ts';

/** The name under which layers of disagreement stand beside those of the lenses. */
export const DISAGREEMENT = 'disagreement' as LensId;

type Told = Omit<GroundProperties, 'areaKm2'>;

/**
 * What two accounts of one stretch of ground come to.
 *
 * - They name different holders: `contested`, `actor` by the first account and `against` by the second.
 * - They name the same holder: `held`.
 * - One names a holder and the other says nothing: `silent`.
 * - Neither names one: `unknown`.
 *
 * The holder of contested ground is the holder so far. The age of the evidence does not matter here.
 */
export function disagreementOf(one: Told, other: Told): Told {
  const [first, second] = [holderTold(one), holderTold(other)];
  if (first && second) {
    return first === second
      ? { status: 'held', actor: first, against: null }
      : { status: 'contested', actor: first, against: second };
  }
  return { status: first || second ? 'silent' : 'unknown', actor: null, against: null };
}

/** Who holds ground by one account; null where it names nobody. */
export function holderTold({ status, actor }: Pick<Told, 'status' | 'actor'>): ActorId | null {
  return status === 'held' || status === 'contested' ? actor : null;
}
