import type { Map as LeafletMap, Point } from 'leaflet';
import { circleBounds } from '#domain/circleBounds.ts';
import type { EventSpot } from '#domain/events.ts';
import type { PlaceId } from '#domain/ids.ts';
import type { NamedPlace } from '#domain/publishedPlace.ts';
import type { Box } from '#map/camera/freeRectangle.ts';
import type { DrawnArea } from '#map/layers/EventAreaLayer.ts';
import type { DrawnEvent } from '#map/layers/EventLayer.ts';
import type { DrawnName } from '#map/layers/PlaceLayer.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import { arrangeEvents, type MarkToArrange } from './arrangeEvents.ts';
import type { EventNames } from './useEventNames.ts';

/** CSS pixels that a mark covers, without and with the dotted line that says "somewhere here". */
const SIZE = 20;
const WIDE_SIZE = 26;
/** From the middle of a place's dot, or of the ring round the selected one, to that of a mark beside it. */
const REACHES_OF_PLACE = [17, 26];
const RING_REACH = 10;
/** The least radius in CSS pixels at which an area is drawn round its mark. */
const LEAST_RADIUS = 16;
/** Between the middles of two marks, so that a pointer or a finger finds each. */
const APART = 26;
const APART_FOR_FINGERS = 44;

interface Surroundings {
  /** What names, panels and the selection cover, in CSS pixels from the map's top left corner. */
  readonly taken: readonly Box[];
  /** The names that are drawn, with their dots. */
  readonly named: readonly DrawnName[];
  /** Places with a ring round their dot. */
  readonly marked: readonly NamedPlace[];
  readonly names: EventNames;
}

/** The marks that find room in the map's present view, and the areas round those that stand for somewhere in an area. */
export function drawnEvents(
  map: LeafletMap,
  spots: readonly EventSpot[],
  { taken, named, marked, names }: Surroundings,
): { readonly marks: readonly DrawnEvent[]; readonly areas: readonly DrawnArea[] } {
  const { x: right, y: bottom } = map.getSize();
  const dots = new Set([...named, ...marked].map(({ id }) => id));
  const rings = marked.map(({ at }) => ringOf(map.latLngToContainerPoint(leafletLatLng(at))));
  const radii = new Map(spots.map(({ key, area }) => [key, area ? radiusOf(map, area) : 0]));
  const toArrange = spots.map((spot): MarkToArrange => {
    const { x, y } = map.latLngToContainerPoint(leafletLatLng(spot.at));
    const radius = radii.get(spot.key) ?? 0;
    const size = spot.area && radius < LEAST_RADIUS ? WIDE_SIZE : SIZE;
    const hasDot = named.some(({ id }) => id === spot.place?.id) && !marked.some(({ id }) => id === spot.place?.id);
    return { key: spot.key, x, y, size, hasDot, reaches: reachesOf(spot, radius, dots) };
  });
  const apart = matchMedia('(pointer: coarse)').matches ? APART_FOR_FINGERS : APART;
  const arranged = arrangeEvents(toArrange, { left: 0, top: 0, right, bottom }, [...taken, ...rings], apart);
  const byKey = new Map(spots.map((spot) => [spot.key, spot]));
  const found = arranged.flatMap(({ key, ...where }) => {
    const spot = byKey.get(key);
    return spot ? [{ spot, where }] : [];
  });
  return {
    marks: found.map(({ spot, where }) => {
      const isWide = spot.area !== null && (radii.get(spot.key) ?? 0) < LEAST_RADIUS;
      return { key: spot.key, at: spot.at, ...where, isWide, ...lookOf(spot, names) };
    }),
    areas: found.flatMap(({ spot: { key, area } }): DrawnArea[] =>
      area && (radii.get(key) ?? 0) >= LEAST_RADIUS ? [{ key, middle: area.at, radiusKm: area.precisionKm ?? 0 }] : [],
    ),
  };
}

/** What the ring round a place covers. */
function ringOf({ x, y }: Point): Box {
  return { left: x - RING_REACH, top: y - RING_REACH, right: x + RING_REACH, bottom: y + RING_REACH };
}

/** Radius of an area in CSS pixels. */
function radiusOf(map: LeafletMap, { at, precisionKm }: NonNullable<EventSpot['area']>): number {
  const [[west]] = circleBounds(at, precisionKm ?? 0);
  const middle = map.latLngToContainerPoint(leafletLatLng(at));
  return middle.x - map.latLngToContainerPoint(leafletLatLng([west, at[1]])).x;
}

function reachesOf({ place, area }: EventSpot, radius: number, dots: ReadonlySet<PlaceId>): readonly number[] {
  if (place) return dots.has(place.id) ? REACHES_OF_PLACE : [];
  return area && radius >= LEAST_RADIUS ? [radius / 3, radius * 0.6, radius * 0.9] : [];
}

function lookOf(
  spot: EventSpot,
  { nameOf, numberOf }: EventNames,
): Pick<DrawnEvent, 'inside' | 'verification' | 'name'> {
  const [first, ...others] = spot.claims;
  const isAlike = first && others.every(({ verification }) => verification === first.verification);
  const isOne = first && others.length === 0;
  return {
    inside: isOne ? { kind: first.kind } : { count: numberOf(spot.claims.length) },
    verification: isAlike ? first.verification : null,
    name: nameOf(spot),
  };
}
