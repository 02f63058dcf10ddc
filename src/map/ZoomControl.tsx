import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { useWords } from '#i18n/useWords.ts';

/** Buttons to zoom in and out. They stand beside Leaflet's container, so that no click of theirs reaches the ground. */
export function ZoomControl({ map }: { map: LeafletMap }) {
  const { say } = useWords();
  const [reached, setReached] = useState({ least: false, most: false });

  useEffect(() => {
    const follow = () => {
      setReached({ least: map.getZoom() <= map.getMinZoom(), most: map.getZoom() >= map.getMaxZoom() });
    };
    follow();
    map.on('zoomend zoomlevelschange', follow);
    return () => void map.off('zoomend zoomlevelschange', follow);
  }, [map]);

  return (
    <div className="map-zoom" data-blocks-names="">
      <button type="button" disabled={reached.most} aria-label={say('map.zoomIn')} onClick={() => map.zoomIn()}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 10h14M10 3v14" />
        </svg>
      </button>
      <button type="button" disabled={reached.least} aria-label={say('map.zoomOut')} onClick={() => map.zoomOut()}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 10h14" />
        </svg>
      </button>
    </div>
  );
}
