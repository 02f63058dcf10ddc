import { type Map as LeafletMap, point } from 'leaflet';
import { type Locale, localise } from '#domain/localised.ts';
import type { DrawnAreaName } from '#map/layers/AreaLayer.ts';
import { leafletLatLng, lonLatOf } from '#map/leafletLatLng.ts';
import { areaSpot } from './areaSpot.ts';
import type { Arrangement } from './drawnNames.ts';
import type { NamedArea } from './namedAreas.ts';
import { nameSize } from './nameSize.ts';

/** CSS pixels kept free before and after a name. */
const SPACE = 8;

/** The names of areas that find room in the map's present view, clear of the names of places. */
export function drawnAreaNames(
  map: LeafletMap,
  areas: readonly NamedArea[],
  { taken, free }: Arrangement,
  locale: Locale,
): DrawnAreaName[] {
  const family = getComputedStyle(map.getContainer()).fontFamily;
  return areas.flatMap(({ kind, name, style, ink, rings }): DrawnAreaName[] => {
    const text = localise(name, locale);
    const inPixels = rings.map((ring) =>
      ring.map((position) => {
        const { x, y } = map.latLngToContainerPoint(leafletLatLng(position));
        return [x, y] as const;
      }),
    );
    const { width, height } = nameSize(text, style, locale, family);
    const spot = areaSpot(inPixels, { width: width + 2 * SPACE, height }, free, taken);
    if (!spot) return [];
    const at = lonLatOf(map.containerPointToLatLng(point(spot.x, spot.y)));
    return [{ kind, text, at, style, ...(ink ? { ink } : {}) }];
  });
}
