import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet/hooks';
import type { NamedPlace } from '#domain/publishedPlace.ts';
import { labelsOnMap, numbersOnMap } from '#map/camera/coveringPanels.ts';
import type { Box } from '#map/camera/freeRectangle.ts';
import { onLabelsChanged } from '#map/layers/labelsChanged.ts';
import { PlaceLayer } from '#map/layers/PlaceLayer.ts';
import { selectMarkedPlaces } from '#state/selectors/selectMarkedPlaces.ts';
import { selectPlacesToName } from '#state/selectors/selectPlacesToName.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { type Arrangement, drawnNames } from './drawnNames.ts';
import { LazyAreaNames } from './LazyAreaNames.ts';
import { useChangedPlaces } from './useChangedPlaces.ts';
import { usePanelBoxes } from './usePanelBoxes.ts';
import { useSettledNames } from './useSettledNames.ts';

interface Written {
  readonly labels: readonly Box[];
  readonly numbers: readonly Box[];
}

const NOTHING_WRITTEN: Written = { labels: [], numbers: [] };

function writtenOn(map: LeafletMap): Written {
  const container = map.getContainer();
  const [labels, numbers] = [labelsOnMap(container), numbersOnMap(container)];
  return labels.length + numbers.length > 0 ? { labels, numbers } : NOTHING_WRITTEN;
}

/** Decides which places are drawn with their names: anew when the map has come to rest, and within that view day by day. */
export function PlaceNames() {
  const map = useMap();
  const locale = useMapStore((state) => state.locale);
  const marked = useMapStore(selectMarkedPlaces);
  const forced = useMapStore(selectPlacesToName);
  const selectPlace = useMapStore((state) => state.selectPlace);
  const changed = useChangedPlaces();
  const panels = usePanelBoxes(map);
  const [{ labels, numbers }, setWritten] = useState<Written>(NOTHING_WRITTEN);
  const settled = useSettledNames(map, panels);
  const [arrangement, setArrangement] = useState<Arrangement | null>(null);

  useEffect(() => onLabelsChanged(map, () => setWritten(writtenOn(map))), [map]);
  useEffect(() => {
    // Not while the map says that it rests: Leaflet puts marks right only after that.
    if (settled) setWritten(writtenOn(map));
  }, [map, settled]);
  useEffect(() => {
    if (!settled) return;
    // A panel that has grown since, by a longer sentence of the day, takes names away but moves none.
    const obstacles = [...panels, ...labels];
    const hasChanged = ({ id }: NamedPlace) => changed.has(id);
    setArrangement(drawnNames(map, settled, { forced, marked, hasChanged, obstacles, numbers }));
  }, [map, settled, forced, marked, changed, labels, numbers, panels]);

  if (!settled || !arrangement) return null;
  return (
    <>
      <LazyAreaNames settled={settled} arrangement={arrangement} />
      <PlaceLayer names={arrangement.names} locale={locale} onSelect={selectPlace} />
    </>
  );
}
