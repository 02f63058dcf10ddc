import * as v from 'valibot';
import { id, isoDate } from '#data/schemas/basics.ts';
import type { ActorId, ClaimId, LensId, MapId, PlaceId } from '#domain/ids.ts';
import { LOCALES, type Locale } from '#domain/localised.ts';
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

const readPlace = checked(id<PlaceId>());
const readActor = checked(id<ActorId>());

function readMeasure(text: string): Measure | undefined {
  const [, place = '', holder = ''] = /^(.+)\.\.ground:(.+)$/.exec(text) ?? [];
  const from = readPlace(place);
  const actor = readActor(holder);
  return from && actor ? { from, actor } : undefined;
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
  place: { name: 'place', read: readPlace, write: String },
  claim: { name: 'claim', read: checked(id<ClaimId>()), write: String },
  measure: { name: 'measure', read: readMeasure, write: ({ from, actor }) => `${from}..ground:${actor}` },
  lang: { name: 'lang', read: readLocale, write: String },
  dark: { name: 'dark', read: checked(v.picklist(['auto', 'true', 'false'])), write: String },
};

const NUMBER = String.raw`(-?\d+(?:\.\d+)?)`;
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
