// What the map uses of Leaflet, from its own sources: its one built file brings tiles, images, pop-ups and controls along.
// Vite puts this file in Leaflet's place (scripts/site/leafletParts.ts); what is missing here stops the build.

export * as Util from 'leaflet/src/core/Util.js';
export * as DomUtil from 'leaflet/src/dom/DomUtil.js';
export { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { toBounds as bounds } from 'leaflet/src/geometry/Bounds.js';
export { toPoint as point } from 'leaflet/src/geometry/Point.js';
export { FeatureGroup } from 'leaflet/src/layer/FeatureGroup.js';
export { DivIcon } from 'leaflet/src/layer/marker/DivIcon.js';
export { Marker } from 'leaflet/src/layer/marker/Marker.js';
export { CircleMarker } from 'leaflet/src/layer/vector/CircleMarker.js';
export { Path } from 'leaflet/src/layer/vector/Path.js';
export { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
export { Polyline } from 'leaflet/src/layer/vector/Polyline.js';

// How paths find their renderer.
import 'leaflet/src/layer/vector/Renderer.getRenderer.js';

// With the handlers of finger, mouse and keys.
export { Map } from 'leaflet/src/map/index.js';
