import { useEffect } from 'react';
import { useMap } from 'react-leaflet/hooks';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** Tells the style sheet what the map shows and how close: small roads and rivers stay away from small maps. */
export function MapScale() {
  const map = useMap();
  const isCompared = useMapStore((state) => state.layer?.lens === DISAGREEMENT);
  const isBare = useMapStore((state) => state.view === 'evidence');

  useEffect(() => {
    const tell = () => {
      map.getContainer().dataset.scale = scaleOf(map.getZoom());
    };
    map.on('zoomend', tell).whenReady(tell);
    return () => void map.off('zoomend', tell);
  }, [map]);

  // Where it is going there must be ground already: at rest Leaflet draws little beyond the view.
  useEffect(() => {
    const container = map.getContainer();
    const start = () => container.toggleAttribute('data-moving', true);
    const end = () => container.toggleAttribute('data-moving', false);
    map.on('movestart', start).on('moveend', end);
    return () => void map.off('movestart', start).off('moveend', end);
  }, [map]);

  // What two accounts agree on is drawn pale.
  useEffect(() => void map.getContainer().toggleAttribute('data-compared', isCompared), [map, isCompared]);

  // The evidence alone lies on bare land.
  useEffect(() => void map.getContainer().toggleAttribute('data-bare', isBare), [map, isBare]);

  return null;
}

function scaleOf(zoom: number): 'country' | 'province' | 'town' {
  if (zoom < 7.5) return 'country';
  return zoom < 9 ? 'province' : 'town';
}
