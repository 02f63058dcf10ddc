import type { IsoDate } from '#domain/days.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import type { Layer } from '#domain/ground.ts';
import type { LensId } from '#domain/ids.ts';
import { selectLayerDays } from '#state/selectors/selectLayerDays.ts';
import type { MapState } from './MapState.ts';

/** Files with days this far from the one shown are fetched ahead. */
const AHEAD_DAYS = 30;

/**
 * Layers that may be asked for after one: days further on and back, then the same day through the other lenses.
 *
 * @param sparing - true where nobody can choose another lens.
 */
export function layersAhead(
  state: MapState,
  { lens, date }: Layer,
  sparing: boolean,
): readonly (readonly [LensId, IsoDate])[] {
  const days = selectLayerDays(state);
  const index = days.indexOf(date);
  const further = [days[index + AHEAD_DAYS] ?? days.at(-1), days[Math.max(0, index - AHEAD_DAYS)]];
  const others = sparing ? [] : [...(state.manifest?.lenses ?? []).map(({ id }) => id), DISAGREEMENT];
  return [...further.flatMap((day) => (day ? [[lens, day] as const] : [])), ...others.map((id) => [id, date] as const)];
}
