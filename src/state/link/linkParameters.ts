import * as v from 'valibot';
import { dataVersion, id, isoDate } from '#data/schemas/basics.ts';
import { CLAIMANT_ROLES } from '#domain/actor.ts';
import { CLAIM_KINDS, OUTCOME_STATES, VERIFICATIONS } from '#domain/claim.ts';
import type { ActorId, ClaimantId, ClaimId, CorrectionId, LensId, MapId, PlaceId } from '#domain/ids.ts';
import type { DayRange } from '#domain/ledgerFilter.ts';
import { LEDGER_SORTS, type LedgerSort } from '#domain/ledgerSort.ts';
import { LOCALES, type Locale } from '#domain/localised.ts';
import type { LonLat } from '#domain/place.ts';
import type { Camera, Link, Measure } from './Link.ts';
import { VIEWS } from './views.ts';

/** How one parameter of the query is read and written. */
export interface LinkParameter<Value> {
  readonly name: string;
  /** Other names that are read, never written. */
  readonly aliases?: readonly string[];
  /** Undefined where the text is not a value. */
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: Value) => string;
}

type QueryFields = Omit<Link, 'camera' | 'unknown'>;

function checked<Schema extends v.GenericSchema>(schema: Schema) {
  return (text: string): v.InferOutput<Schema> | undefined => {
    const result = v.safeParse(schema, text);
    return result.success ? result.output : undefined;
  };
}

const NUMBER = String.raw`(-?\d+(?:\.\d+)?)`;
const POINT = new RegExp(`^${NUMBER},${NUMBER}$`);

const readPlace = checked(id<PlaceId>());
const readActor = checked(id<ActorId>());

function readMeasure(text: string): Measure | undefined {
  const [, place = '', holder = ''] = /^(.+)\.\.ground:(.+)$/.exec(text) ?? [];
  const from = readPlace(place);
  const actor = readActor(holder);
  return from && actor ? { from, actor } : undefined;
}

const readDay = checked(isoDate);

/** One day, or two with `..` between them, of which one may be missing. */
function readDays(text: string): DayRange | undefined {
  const [first = '', last = first, ...more] = text.split('..');
  const [from, to] = [first, last].map((side) => (side === '' ? null : readDay(side)));
  if (from === undefined || to === undefined || more.length > 0 || (from ?? to) === null) return undefined;
  return from === null || to === null || from <= to ? { from, to } : undefined;
}

function writeDays({ from, to }: DayRange): string {
  return from === to ? String(from) : `${from ?? ''}..${to ?? ''}`;
}

/** Longer than any name; what is pasted by mistake is not searched for. */
const MAXIMUM_TEXT = 200;

function readSearchText(text: string): string | undefined {
  return text.trim() !== '' && text.length <= MAXIMUM_TEXT ? text : undefined;
}

/** What to sort by; with a minus the other way round. */
function readSort(text: string): LedgerSort | undefined {
  const by = LEDGER_SORTS.find((name) => text === name || text === `-${name}`);
  return by && { by, direction: by === text ? 'ascending' : 'descending' };
}

function readPoint(text: string): LonLat | undefined {
  const match = POINT.exec(text);
  const [lon = Number.NaN, lat = Number.NaN] = match?.slice(1).map(Number) ?? [];
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : undefined;
}

function readLocale(text: string): Locale | undefined {
  const [language] = text.toLowerCase().split('-');
  return LOCALES.find((locale) => locale === language);
}

/** The parameters of the query, in the order that they are written in. A published one never changes its meaning. */
export const LINK_PARAMETERS: {
  readonly [Field in keyof QueryFields]: LinkParameter<NonNullable<QueryFields[Field]>>;
} = {
  map: { name: 'map', read: checked(id<MapId>()), write: String },
  time: {
    name: 'time',
    aliases: ['date'],
    read: checked(v.union([isoDate, v.picklist(['earliest', 'latest'])])),
    write: String,
  },
  view: { name: 'view', read: checked(v.picklist(VIEWS)), write: String },
  lens: { name: 'lens', read: checked(id<LensId>()), write: String },
  known: { name: 'known', read: checked(isoDate), write: String },
  place: { name: 'place', read: readPlace, write: String },
  claim: { name: 'claim', read: checked(id<ClaimId>()), write: String },
  correction: { name: 'correction', read: checked(id<CorrectionId>()), write: String },
  line: { name: 'line', read: readPoint, write: ([lon, lat]) => `${rounded(lon, 4)},${rounded(lat, 4)}` },
  measure: { name: 'measure', read: readMeasure, write: ({ from, actor }) => `${from}..ground:${actor}` },
  text: { name: 'text', read: readSearchText, write: String },
  claimant: { name: 'claimant', read: checked(id<ClaimantId>()), write: String },
  role: { name: 'role', read: checked(v.picklist(CLAIMANT_ROLES)), write: String },
  kind: { name: 'kind', read: checked(v.picklist(CLAIM_KINDS)), write: String },
  verification: { name: 'verification', read: checked(v.picklist(VERIFICATIONS)), write: String },
  outcome: { name: 'outcome', read: checked(v.picklist([...OUTCOME_STATES, 'none'])), write: String },
  days: { name: 'days', read: readDays, write: writeDays },
  at: { name: 'at', read: readPlace, write: String },
  sort: { name: 'sort', read: readSort, write: ({ by, direction }) => (direction === 'ascending' ? by : `-${by}`) },
  lang: { name: 'lang', read: readLocale, write: String },
  version: { name: 'v', read: checked(dataVersion), write: String },
  dark: { name: 'dark', read: checked(v.picklist(['auto', 'true', 'false'])), write: String },
};

const CAMERA = new RegExp(`^${NUMBER}/${NUMBER}/${NUMBER}$`);
const MAXIMUM_ZOOM = 22;

/** Reads `z/lat/lon`, as OpenStreetMap writes it; undefined where it is none or lies off the globe. */
export function readCamera(text: string): Camera | undefined {
  const match = CAMERA.exec(text);
  if (!match) return undefined;
  const [zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN] = match.slice(1).map(Number);
  const isOnGlobe = zoom >= 0 && zoom <= MAXIMUM_ZOOM && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return isOnGlobe ? { zoom, lat, lon } : undefined;
}

/** Writes `z/lat/lon` with two and five decimals at most: about a metre. */
export function writeCamera({ zoom, lat, lon }: Camera): string {
  return [rounded(zoom, 2), rounded(lat, 5), rounded(lon, 5)].join('/');
}

function rounded(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)) + 0);
}
