import { type Map as LeafletMap, point } from 'leaflet';
import { type Localised, localise } from '#domain/localised.ts';
import { type Box, overlap } from '#map/camera/freeRectangle.ts';
import type { DrawnAreaName } from '#map/layers/AreaLayer.ts';
import { leafletLatLng, lonLatOf } from '#map/leafletLatLng.ts';
import { areaSpot, extentOf, fitsAt, type PixelLine, type Spot } from './areaSpot.ts';
import { boxAround, isFree } from './arrangeNames.ts';
import type { FeatureKind, NamedFeature } from './namedFeatures.ts';
import { nameSize } from './nameSize.ts';
import { pixelLines } from './pixelLines.ts';
import { type RiverSpot, riverSpot } from './riverSpot.ts';
import { roadSpots } from './roadSpots.ts';
import type { Settled } from './settledNames.ts';

/** A name of a feature, and what it covers. */
export interface FeatureName extends DrawnAreaName {
  readonly box: Box;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

type FindSpots = (
  lines: readonly PixelLine[],
  size: Size,
  settled: Settled,
  taken: readonly Box[],
) => readonly (Spot & Partial<RiverSpot>)[];

/** CSS pixels kept free before and after a name, and above and below it. */
const SPACE = { across: 8, down: 3 };
const ROAD_SPACE = { across: 4, down: 1.5 };
/** Round the town that a governorate is named after, its name would seem to be the town's; CSS pixels. */
const NAMESAKE = { width: 260, height: 120 };
/** A lake bears its name where it is at least so large a share of it as wide; shores may cross the rest. */
const LAKE_SHARE = 0.5;

/** In the free part of the map where there is one, else wherever the panels leave a gap. */
const inside: FindSpots = (lines, size, { free, room }, taken) =>
  listOf(areaSpot(lines, size, free, taken) ?? areaSpot(lines, size, room, taken));
const FIND: Readonly<Record<FeatureKind, FindSpots>> = {
  country: inside,
  sea: inside,
  occupied: inside,
  governorate: inside,
  actor: inside,
  lake: (lines, size, { room }, taken) => {
    const spot = areaSpot(lines, { width: size.width * LAKE_SHARE, height: size.height / 4 }, room, []);
    return spot && isFree(boxAround(spot.x, spot.y, size.width, size.height), room, taken) ? [spot] : [];
  },
  river: (lines, size, { room }, taken) => listOf(riverSpot(lines, size, room, taken)),
  road: (lines, size, { room }, taken) => roadSpots(lines, size, room, taken),
};

/**
 * The names of features that find room in a view beside the settled names of places.
 *
 * @param lines - what fronts and rivers cover: fronts at present, so that as few names as can be have to give way later.
 */
export function featureNames(
  map: LeafletMap,
  features: readonly NamedFeature[],
  settled: Settled,
  { fronts, rivers }: { fronts: readonly Box[]; rivers: readonly Box[] },
): FeatureName[] {
  const zoom = map.getZoom();
  const { locale, family, room } = settled;
  const taken = [...settled.taken, ...fronts];
  return features.flatMap((feature): FeatureName[] => {
    const { kind, name, style, from, to, lines } = feature;
    if (zoom < from || zoom > to) return [];
    const text = localise(name, locale);
    const size = spaced(kind, nameSize(text, style, locale, family));
    const pixels = pixelLines(map, lines);
    const extent = extentOf(pixels, room);
    if (extent.left >= extent.right || extent.top >= extent.bottom) return [];
    const apart = kind === 'governorate' ? [...taken, ...rivers, ...namesakes(map, name, settled)] : taken;
    return FIND[kind](pixels, size, settled, apart).map(
      ({ x, y, turn, box = boxAround(x, y, size.width, size.height) }) => {
        taken.push(box);
        return { ...drawn(map, { x, y }, feature, text), box, ...(turn === undefined ? {} : { turn }) };
      },
    );
  });
}

/**
 * The names of the actors on their ground. Each stays where it stood as long as its ground holds it there; where there is
 * no room beside rivers and the names of features, a feature loses its name.
 *
 * @param before - where the actors' names stood in this view, by text; it is brought up to date.
 */
export function actorNames(
  map: LeafletMap,
  actors: readonly NamedFeature[],
  settled: Settled,
  { places, features, before }: { places: readonly Box[]; features: readonly Box[]; before: Map<string, Spot> },
): FeatureName[] {
  const { locale, family, room } = settled;
  return actors.flatMap((actor): FeatureName[] => {
    const text = localise(actor.name, locale);
    const size = spaced('actor', nameSize(text, actor.style, locale, family));
    const pixels = pixelLines(map, actor.lines);
    const at = before.get(text);
    const [spot] =
      at && fitsAt(at, pixels, size, room, places)
        ? [at]
        : [[...places, ...features], places].flatMap((taken) => FIND.actor(pixels, size, settled, taken));
    if (!spot) return [];
    before.set(text, spot);
    return [{ ...drawn(map, spot, actor, text), box: boxAround(spot.x, spot.y, size.width, size.height) }];
  });
}

/** Those names that keep clear of what is taken. */
export function clearOf<Name extends { readonly box: Box }>(names: readonly Name[], taken: readonly Box[]): Name[] {
  return names.filter(({ box }) => !taken.some((other) => overlap(box, other)));
}

function drawn(map: LeafletMap, { x, y }: Spot, { kind, style, ink }: NamedFeature, text: string): DrawnAreaName {
  const at = lonLatOf(map.containerPointToLatLng(point(x, y)));
  return { kind, text, at, style, ...(ink ? { ink } : {}) };
}

function spaced(kind: FeatureKind, { width, height }: Size): Size {
  const { across, down } = kind === 'road' ? ROAD_SPACE : SPACE;
  return { width: width + 2 * across, height: height + 2 * down };
}

function namesakes(map: LeafletMap, name: Localised, { inView }: Settled): Box[] {
  return inView
    .filter((place) => place.name.en === name.en)
    .map((place) => map.latLngToContainerPoint(leafletLatLng(place.at)))
    .map(({ x, y }) => boxAround(x, y, NAMESAKE.width, NAMESAKE.height));
}

function listOf<Item>(item: Item | undefined): Item[] {
  return item === undefined ? [] : [item];
}
