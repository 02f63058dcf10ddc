import type { IsoDate } from './days.ts';
import type { PlaceId } from './ids.ts';

/** On what a stretch of ground rests. `position`: the ground of a point that a front line needs between places. */
export const BASES = ['reported', 'claimed', 'sourced', 'derived', 'general knowledge', 'position', 'unknown'] as const;
export type Basis = (typeof BASES)[number];

/** A place whose days the method page goes through, from the first to the last, both included. */
export interface WalkThrough {
  readonly place: PlaceId;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What the method page says beyond the map's own description, claims and places. */
export interface MethodFacts {
  readonly walkThrough: readonly WalkThrough[];
  /** Share of the country, 0 to 1, that rests on each basis, by day; each day's add up to 1. */
  readonly areaByBasis: Readonly<Partial<Record<IsoDate, Readonly<Record<Basis, number>>>>>;
}
