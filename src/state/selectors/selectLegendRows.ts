import { type AreaRow, comparedRows } from '#domain/areas.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectAreas } from './selectAreas.ts';

/** The rows of the legend. */
export const selectLegendRows: (state: MapState) => readonly AreaRow[] = memoise(
  [selectAreas, ({ layer }) => layer?.lens === DISAGREEMENT] as const,
  (rows, isCompared) => (isCompared ? comparedRows(rows) : rows),
);
