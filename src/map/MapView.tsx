import './leaflet.css';
import './map.css';
import type { Map as LeafletMap } from 'leaflet';
import { type ReactNode, useEffect, useState } from 'react';
import { MapContainer } from 'react-leaflet/MapContainer';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { MAXIMUM_ZOOM, MINIMUM_ZOOM } from '#map/camera/limitRoaming.ts';
import { prefersReducedMotion } from '#map/camera/prefersReducedMotion.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { MapContent } from './MapContent.tsx';
import { ZoomControl } from './ZoomControl.tsx';

interface MapViewProps {
  /** What else is at work inside the map, such as the gestures that an article leaves to it. */
  readonly children?: ReactNode;
}

/** The map itself, under the panels. Its inside always runs from left to right, whatever the page's script. */
export function MapView({ children }: MapViewProps) {
  const manifest = useMapStore((state) => state.manifest);
  const { say } = useWords();
  const [map, setMap] = useState<LeafletMap | null>(null);

  // The part that takes the keyboard is Leaflet's container, which react-leaflet gives no attributes.
  useEffect(() => {
    const container = map?.getContainer();
    container?.setAttribute('role', 'group');
    container?.setAttribute('aria-label', say('map.keys'));
  }, [map, say]);

  return (
    <section className="map" aria-label={say('map.region')}>
      <div className="map-inside" dir="ltr">
        {manifest && (
          <Canvas manifest={manifest} onReady={setMap}>
            {children}
          </Canvas>
        )}
      </div>
      {map && <ZoomControl map={map} />}
      <p className="map-attribution" data-blocks-names="">
        {say('map.attribution')} · <a href={`${import.meta.env.BASE_URL}licences.html`}>{say('map.licences')}</a>
      </p>
    </section>
  );
}

interface CanvasProps extends MapViewProps {
  readonly manifest: Manifest;
  readonly onReady: (map: LeafletMap | null) => void;
}

function Canvas({ manifest, onReady, children }: CanvasProps) {
  const still = prefersReducedMotion();
  return (
    <MapContainer
      ref={onReady}
      className="map-canvas"
      minZoom={MINIMUM_ZOOM}
      maxZoom={MAXIMUM_ZOOM}
      zoomSnap={0.5}
      maxBoundsViscosity={1}
      attributionControl={false}
      zoomControl={false}
      trackResize={false}
      inertia={!still}
      zoomAnimation={!still}
      markerZoomAnimation={!still}
      fadeAnimation={false}
    >
      <MapContent manifest={manifest} />
      {children}
    </MapContainer>
  );
}
