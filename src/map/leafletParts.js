// What the map uses of Leaflet, from its own sources: its one built file brings tiles, images, pop-ups and controls along.
// Vite puts this file in Leaflet's place (scripts/site/leafletParts.ts); what is missing here stops the build.
import * as Util from 'leaflet/src/core/Util.js';
import * as DomUtil from 'leaflet/src/dom/DomUtil.js';
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { toBounds } from 'leaflet/src/geometry/Bounds.js';
import { toPoint } from 'leaflet/src/geometry/Point.js';
import { FeatureGroup } from 'leaflet/src/layer/FeatureGroup.js';
import { DivIcon } from 'leaflet/src/layer/marker/DivIcon.js';
import { Marker } from 'leaflet/src/layer/marker/Marker.js';
import { CircleMarker } from 'leaflet/src/layer/vector/CircleMarker.js';
import { Path } from 'leaflet/src/layer/vector/Path.js';
import { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
import { Polyline } from 'leaflet/src/layer/vector/Polyline.js';
// How paths find their renderer.
import 'leaflet/src/layer/vector/Renderer.getRenderer.js';
// With the handlers of finger, mouse and keys.
import { Map as LeafletMap } from 'leaflet/src/map/index.js';

export {
  CircleMarker,
  DivIcon,
  DomUtil,
  FeatureGroup,
  LatLngBounds,
  LeafletMap as Map,
  Marker,
  Path,
  Polygon,
  Polyline,
  toBounds as bounds,
  toPoint as point,
  Util,
};
