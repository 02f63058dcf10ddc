import type { Claim, ClaimKind } from './claim.ts';
import type { IsoDate } from './days.ts';
import type { Area, LonLat, Place } from './place.ts';
import type { PublishedClaim } from './publishedClaim.ts';
import type { NamedPlace } from './publishedPlace.ts';

/** Claims of what was said or done on a day. Claims of control, advance and withdrawal show as ground. */
export const EVENT_KINDS = [
  'distance',
  'capture',
  'strike',
  'casualties',
  'displacement',
  'statement',
  'denial',
  'diplomacy',
] as const satisfies readonly ClaimKind[];
export type EventKind = (typeof EVENT_KINDS)[number];

/** A claim of one of these kinds. */
export type EventClaim = Pick<PublishedClaim, 'id' | 'verification'> & { readonly kind: EventKind };

/** Where a day's events are shown: at a place, or somewhere in an area. Exactly one of the two is not null. */
export interface EventSpot<PlaceKind = NamedPlace> {
  /** Names the spot, the same on every day. */
  readonly key: string;
  /** Degrees, `[lon, lat]`; of an area its middle. */
  readonly at: LonLat;
  readonly place: PlaceKind | null;
  readonly area: LocatedArea | null;
  /** At least one, in order of id. */
  readonly claims: readonly EventClaim[];
}

/** An area whose report says where it is. */
export type LocatedArea = Area & { readonly at: LonLat };

type LocatedClaim = Pick<Claim, 'places' | 'kind' | 'validFrom'> & Pick<PublishedClaim, 'id' | 'verification' | 'area'>;

/**
 * The events of a day by where they are shown. One that names several places is at each of them; one that names none is
 * in its area. An event without a place stays in the text.
 *
 * @param claims - of any kind and day.
 * @param places - those that the map knows; others are passed over.
 * @returns the spots with most events first, places before areas, then by key.
 */
export function eventSpots<PlaceKind extends Pick<Place, 'id' | 'at'>>(
  claims: Iterable<LocatedClaim>,
  places: ReadonlyMap<Place['id'], PlaceKind>,
  date: IsoDate,
): readonly EventSpot<PlaceKind>[] {
  const spots = new Map<string, EventSpot<PlaceKind> & { readonly claims: EventClaim[] }>();
  for (const { id, kind, verification, validFrom, places: named, area } of claims) {
    if (validFrom !== date || !isEventKind(kind)) continue;
    for (const where of spotsOf(named, area, places)) {
      const spot = spots.get(where.key) ?? { ...where, claims: [] };
      spot.claims.push({ id, kind, verification });
      spots.set(where.key, spot);
    }
  }
  for (const { claims: here } of spots.values()) here.sort((a, b) => order(a.id, b.id));
  return [...spots.values()].sort(byWeight);
}

function isEventKind(kind: ClaimKind): kind is EventKind {
  return (EVENT_KINDS as readonly ClaimKind[]).includes(kind);
}

function spotsOf<PlaceKind extends Pick<Place, 'id' | 'at'>>(
  named: readonly Place['id'][],
  area: Area | null,
  places: ReadonlyMap<Place['id'], PlaceKind>,
): Omit<EventSpot<PlaceKind>, 'claims'>[] {
  const known = [...new Set(named)].flatMap((id) => places.get(id) ?? []);
  if (named.length > 0) return known.map((place) => ({ key: `place/${place.id}`, at: place.at, place, area: null }));
  if (!area?.at) return [];
  return [{ key: `area/${area.id}`, at: area.at, place: null, area: { ...area, at: area.at } }];
}

function byWeight(a: EventSpot<unknown>, b: EventSpot<unknown>): number {
  return b.claims.length - a.claims.length || Number(a.area !== null) - Number(b.area !== null) || order(a.key, b.key);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
