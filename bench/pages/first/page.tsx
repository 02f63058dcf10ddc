import 'leaflet/dist/leaflet.css';
import './page.css';
import type { FeatureCollection } from 'geojson';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { GeoJSON, MapContainer } from 'react-leaflet';
import { styleOf } from '../scrub/Engine.ts';

const FIRST_DAY = Date.UTC(2024, 10, 26);
const DAYS = 36;
/** The opening day of the map: 4 December. */
const OPENING = 8;

function dateOf(day: number): string {
  return new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
}

/** The least that people write for such a map: a slider, and GeoJSON of the day that it names. No tiles, no names, no text. */
function Minimal() {
  const [day, setDay] = useState(OPENING);
  const [shown, setShown] = useState<{ readonly day: number; readonly data: FeatureCollection }>();
  useEffect(() => {
    const aborted = new AbortController();
    const load = async () => {
      const response = await fetch(`/geo/syria-2024/control/${dateOf(day)}.geojson`, { signal: aborted.signal });
      setShown({ day, data: await response.json() });
    };
    load().catch((error: unknown) => console.warn(error));
    return () => aborted.abort();
  }, [day]);
  return (
    <>
      <MapContainer center={[35, 38.5]} zoom={6}>
        {shown && <GeoJSON key={shown.day} data={shown.data} style={(one) => styleOf(one?.properties as never)} />}
      </MapContainer>
      <input
        type="range"
        aria-label="Day"
        max={DAYS - 1}
        value={day}
        onChange={(event) => setDay(event.target.valueAsNumber)}
      />
    </>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('no root');
createRoot(root).render(<Minimal />);
