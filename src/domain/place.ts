import type { ActorId, AreaId, PlaceId, SourceId } from './ids.ts';
import type { Localised } from './localised.ts';

/** Longitude and latitude in degrees (WGS 84), in this order. */
export type LonLat = readonly [lon: number, lat: number];

export const PLACE_KINDS = ['city', 'town', 'village', 'base', 'airport', 'crossing', 'hill'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** On what the first day's holder of a place rests. */
export const BASELINE_BASES = ['sourced', 'derived', 'general knowledge'] as const;
export type BaselineBasis = (typeof BASELINE_BASES)[number];

/** Who held a place on the map's first day. `derived`: a source reports this actor losing it later. */
export interface Baseline {
  readonly actor: ActorId;
  readonly basis: BaselineBasis;
  readonly sources: readonly SourceId[];
}

/** A settlement or site that a source or a gazetteer has. */
export interface Place {
  readonly id: PlaceId;
  readonly at: LonLat;
  readonly kind: PlaceKind;
  readonly name: Localised;
  readonly spellings: readonly string[];
  readonly governorate: string;
  /** Inhabitants; null where no count is known. */
  readonly population: number | null;
  /** How the coordinate was checked, in words. */
  readonly coordinateBasis: string;
  readonly baseline: Baseline;
}

/** A vague or wide stretch of land that a report names. */
export interface Area {
  readonly id: AreaId;
  readonly name: Localised;
  /** A point to show it at; null where the report gives no place, so that none is invented. */
  readonly at: LonLat | null;
  /** How far from `at` the thing reported may have been, in km; null without a point. */
  readonly precisionKm: number | null;
  /** Places inside it that the report covers without naming them. */
  readonly places: readonly PlaceId[];
}
