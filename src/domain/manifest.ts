import type { Actor, Claimant } from './actor.ts';
import type { Assessment } from './claim.ts';
import type { Correction } from './correction.ts';
import type { IsoDate } from './days.ts';
import type { ClaimantId, LensId, MapId, PlaceId } from './ids.ts';
import type { KeptVersion } from './keptVersion.ts';
import type { Localised } from './localised.ts';

/** The files of a map that the page loads, by their role. */
export const FILE_ROLES = ['control', 'basemap', 'places', 'histories', 'claims', 'sources'] as const;
export type FileRole = (typeof FILE_ROLES)[number];

export interface MapFile {
  /** Relative to the manifest. */
  readonly path: string;
  readonly bytes: number;
  /** First 16 hexadecimal digits of the SHA-256 of its bytes. */
  readonly hash: string;
}

/** A file with further layers over the arcs of `control`: those of some lenses in one period. */
export interface MapPart extends MapFile {
  readonly lenses: readonly LensId[];
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
}

/** Whose claims count, and on which days it has a layer. */
export interface Lens {
  readonly id: LensId;
  readonly name: Localised;
  /** Whose claims it is made of, in a sentence. */
  readonly about: Localised;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  /** Whose word alone counts; absent for the lens that concludes from all claims. */
  readonly claimants?: readonly ClaimantId[] | undefined;
}

/** What a reader is told of an assessment. */
export type PublishedAssessment = Pick<Assessment, 'id' | 'site' | 'from' | 'settles' | 'why'>;

/** Camera of the first sight: degrees and Leaflet's zoom. */
export interface MapView {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** What a map says of itself before anything else is loaded. */
export interface Manifest {
  readonly id: MapId;
  /** Hash over the contents of all files: the version to cite. */
  readonly dataVersion: string;
  readonly title: Localised;
  readonly summary: Localised;
  readonly method: Localised;
  readonly limits: Localised;
  readonly boundaryNote: Localised;
  readonly licence: { readonly name: string; readonly url: string };
  /** Dated layers, in order. */
  readonly days: readonly IsoDate[];
  readonly openingDay: IsoDate;
  readonly view: MapView;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  readonly lenses: readonly Lens[];
  /** The two lenses whose accounts the layers of disagreement compare; absent where the map has no two. */
  readonly disagreement?: readonly [one: LensId, other: LensId] | undefined;
  readonly actors: readonly Actor[];
  readonly claimants: readonly Claimant[];
  readonly staleDays: number;
  readonly maxReachKm: number;
  readonly promoteAfterDays: number;
  readonly countryAreaKm2: number;
  /** How many claims the map rests on. */
  readonly claimCount: number;
  /** Where a note is challenged: an https or mailto address; null where the map names none. */
  readonly contact: string | null;
  readonly files: Readonly<Record<FileRole, MapFile>>;
  /** The map as it was known on each of its days; fetched when it is asked for. Absent where the map has none. */
  readonly known?: MapFile | undefined;
  /** Where the layers are that `control` has not: it has those of the first lens round the opening day. */
  readonly parts: readonly MapPart[];
  /** One sentence or two for each day. */
  readonly texts: Readonly<Partial<Record<IsoDate, Localised>>>;
  /** Places whose holder changed, on each day with such a change. */
  readonly changed: Readonly<Partial<Record<IsoDate, readonly PlaceId[]>>>;
  /** Places that somebody else newly claimed with no more than an interested party's word, on each such day; where the claim is held later, that day counts nothing. */
  readonly claimed: Readonly<Partial<Record<IsoDate, readonly PlaceId[]>>>;
  readonly corrections: readonly Correction[];
  /** Versions that are kept beside the newest one, under `v/<version>/`. */
  readonly versions: readonly KeptVersion[];
}
