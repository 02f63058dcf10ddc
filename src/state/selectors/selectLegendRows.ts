import type { AreaRow } from '#domain/areas.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectAreas } from './selectAreas.ts';

/** The rows of the legend. Where two accounts are compared, whatever they agree on is one row, the last, and names nobody. */
export const selectLegendRows: (state: MapState) => readonly AreaRow[] = memoise(
  [selectAreas, ({ layer }) => layer?.lens === DISAGREEMENT] as const,
  (rows, isCompared) => {
    const agreed = rows.filter(({ status }) => status === 'held');
    const [first, second] = agreed;
    if (!isCompared || !first) return rows;
    const sum = (of: (row: AreaRow) => number) => agreed.reduce((total, row) => total + of(row), 0);
    const differing = rows.filter(({ status }) => status !== 'held');
    const sample = { ...first.sample, against: second?.actor ?? null };
    const row = {
      ...first,
      actor: null,
      sample,
      areaKm2: sum(({ areaKm2 }) => areaKm2),
      share: sum(({ share }) => share),
    };
    return [...differing, row];
  },
);
