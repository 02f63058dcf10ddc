import type { Control } from './control.ts';
import { DISAGREEMENT, disagreementOf } from './disagreement.ts';
import type { Layer } from './ground.ts';
import type { LensId } from './ids.ts';
import { controlOfPlace, type PublishedPlace } from './publishedPlace.ts';

/** What a layer shows of a place, and what that rests on. */
export type ControlOnLayer = Pick<Control, 'status' | 'actor' | 'against' | 'claims' | 'assessment'>;

const NOTHING: ControlOnLayer = { status: 'unknown', actor: null, against: null, claims: [], assessment: null };

/**
 * Control of a place as a layer draws it: that of its lens, or what the two accounts come to, with the claims of both.
 *
 * @param accounts - the lenses that layers of disagreement compare; absent where the map has no two.
 */
export function controlOnLayer(
  place: PublishedPlace,
  { lens, date }: Pick<Layer, 'lens' | 'date'>,
  accounts: readonly [one: LensId, other: LensId] | undefined,
): ControlOnLayer | undefined {
  if (lens !== DISAGREEMENT || !accounts) return controlOfPlace(place, lens, date);
  const [one, other] = accounts.map((account) => controlOfPlace(place, account, date));
  const claims = [...new Set([...(one?.claims ?? []), ...(other?.claims ?? [])])];
  return { ...disagreementOf(one ?? NOTHING, other ?? NOTHING), claims, assessment: null };
}
