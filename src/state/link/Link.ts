import type { IsoDate } from '#domain/days.ts';
import type { ActorId, ClaimId, CorrectionId, LensId, MapId, PlaceId } from '#domain/ids.ts';
import type { LedgerFilter } from '#domain/ledgerFilter.ts';
import { EMPTY_LEDGER_FILTER } from '#domain/ledgerFilter.ts';
import type { LedgerSort } from '#domain/ledgerSort.ts';
import type { Locale } from '#domain/localised.ts';
import type { LonLat } from '#domain/place.ts';
import type { View } from './views.ts';

/** The first or the last day that has a layer. */
export type TimeWord = 'earliest' | 'latest';

/** `true` is the dark theme, `false` the light one, `auto` what the reader's system has. */
export type Dark = 'auto' | 'true' | 'false';

/** Leaflet's zoom; degrees. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** A measurement: from a place to the nearest ground that an actor holds. */
export interface Measure {
  readonly from: PlaceId;
  readonly actor: ActorId;
}

/** What an address says, read but not yet compared with a map. Null: as the author of the map has it. The filter is the ledger's. */
export interface Link extends LedgerFilter {
  readonly map: MapId | null;
  /** The data as they were: a kept version. */
  readonly version: string | null;
  readonly time: IsoDate | TimeWord | null;
  readonly view: View | null;
  readonly lens: LensId | null;
  /** Only what had been said by this day counts. */
  readonly known: IsoDate | null;
  readonly place: PlaceId | null;
  readonly claim: ClaimId | null;
  /** The entry that the log of corrections opens at. */
  readonly correction: CorrectionId | null;
  /** A point of a line between two grounds, `[lon, lat]`. */
  readonly line: LonLat | null;
  readonly measure: Measure | null;
  /** The order of the ledger. */
  readonly sort: LedgerSort | null;
  readonly lang: Locale | null;
  readonly dark: Dark | null;
  readonly camera: Camera | null;
  /** Parameters of the query that are not ours, in their order; written back as they were. */
  readonly unknown: readonly (readonly [name: string, value: string])[];
}

/** A value of the address that could not be used. */
export interface DroppedValue {
  readonly parameter: string;
  readonly value: string;
}

export interface ParsedLink {
  readonly link: Link;
  readonly dropped: readonly DroppedValue[];
}

/** An address that says nothing. */
export const EMPTY_LINK: Link = {
  map: null,
  version: null,
  time: null,
  view: null,
  lens: null,
  known: null,
  place: null,
  claim: null,
  correction: null,
  line: null,
  measure: null,
  ...EMPTY_LEDGER_FILTER,
  sort: null,
  lang: null,
  dark: null,
  camera: null,
  unknown: [],
};
