/** Size of the whole world in CSS pixels at zoom 0, as Leaflet has it. */
const WORLD = 256;
const RADIANS = Math.PI / 180;

/** CSS pixels across the whole world at a zoom. */
export function worldSize(zoom: number): number {
  return WORLD * 2 ** zoom;
}

/** Spherical Mercator (EPSG:3857) as Leaflet projects it, without its limit near the poles: a share of the world from west. */
export function mercatorX(lon: number): number {
  return lon / 360 + 0.5;
}

/** The same for latitudes: a share of the world from north. */
export function mercatorY(lat: number): number {
  const sine = Math.sin(lat * RADIANS);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}
