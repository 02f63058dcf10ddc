import type { FeatureCollection } from 'geojson';
import type { LatLngTuple, Map as LeafletMap } from 'leaflet';
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { GeoJSON, MapContainer, Polygon } from 'react-leaflet';
import { groundKey } from '#domain/ground.ts';
import { type ScrubData, type Show, styleOf } from './Engine.ts';

interface ReactScrubProps {
  readonly data: ScrubData;
  readonly isKeyed: boolean;
  readonly day: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

/** As applications write it: `<GeoJSON key={date}>` for each day, or one `<Polygon>` for each ground with new positions. */
function Days({ data, isKeyed, day, subscribe }: ReactScrubProps) {
  const shown = useSyncExternalStore(subscribe, day);
  const features = data.features[shown] ?? [];
  if (isKeyed) {
    const collection = { type: 'FeatureCollection', features } as unknown as FeatureCollection;
    return (
      <GeoJSON key={shown} data={collection} interactive={false} style={(one) => styleOf(one?.properties as never)} />
    );
  }
  return features.map(({ properties, geometry }) => {
    const positions = geometry.coordinates.map((polygon) =>
      polygon.map((ring) => ring.map(([lon = 0, lat = 0]): LatLngTuple => [lat, lon])),
    );
    return (
      <Polygon
        key={groundKey(properties)}
        positions={positions}
        interactive={false}
        pathOptions={styleOf(properties)}
      />
    );
  });
}

/** Mounts react-leaflet's page and gives back what shows a day. */
export function mountReact(
  root: HTMLElement,
  data: ScrubData,
  options: { readonly isKeyed: boolean; readonly preferCanvas: boolean; readonly onMap: (map: LeafletMap) => void },
): Show {
  let shown = 0;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const onMap = (map: LeafletMap | null) => map && options.onMap(map);
  createRoot(root).render(
    <MapContainer ref={onMap} center={[35, 38.5]} zoom={7} preferCanvas={options.preferCanvas} zoomControl={false}>
      <Days data={data} isKeyed={options.isKeyed} day={() => shown} subscribe={subscribe} />
    </MapContainer>,
  );
  return (day) => {
    shown = day;
    flushSync(() => {
      for (const listener of listeners) listener();
    });
  };
}
