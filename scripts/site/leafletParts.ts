import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const PARTS = fileURLToPath(new URL('../../src/map/leafletParts.js', import.meta.url));

/** Puts the parts of Leaflet that the map uses in the place of the whole, which a bundler cannot take apart. */
export function leafletParts(): Plugin {
  return { name: 'leaflet-parts', config: () => ({ resolve: { alias: [{ find: /^leaflet$/, replacement: PARTS }] } }) };
}
