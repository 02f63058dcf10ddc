import { useCallback, useEffect, useMemo, useState } from 'react';
import { useMap, useMapEvent } from 'react-leaflet';
import { measureLabels, nameObstacles } from '#map/camera/coveringPanels.ts';
import { PlaceLayer } from '#map/layers/PlaceLayer.ts';
import { selectMeasurement } from '#state/selectors/selectMeasurement.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { AreaNames } from './AreaNames.tsx';
import { type Arrangement, drawnNames } from './drawnNames.ts';
import { forgetNameSizes } from './nameSize.ts';
import { byImportance } from './rankOf.ts';

/** Decides which places are drawn with their names, whenever the map has come to rest or what it shows has changed. */
export function PlaceNames() {
  const map = useMap();
  const places = useMapStore((state) => state.places);
  const selected = useMapStore((state) => (state.place === null ? undefined : state.places.get(state.place)));
  const locale = useMapStore((state) => state.locale);
  const measurement = useMapStore(selectMeasurement);
  const selectPlace = useMapStore((state) => state.selectPlace);
  const [arrangement, setArrangement] = useState<Arrangement | null>(null);

  const inOrder = useMemo(() => [...places.values()].sort(byImportance), [places]);
  const arrange = useCallback(() => {
    const container = map.getContainer();
    const obstacles = [...nameObstacles(container), ...(measurement ? measureLabels(container) : [])];
    setArrangement(drawnNames(map, { inOrder, selected, locale, obstacles }));
  }, [map, inOrder, selected, locale, measurement]);

  useMapEvent('moveend', arrange);
  useEffect(arrange, [arrange]);
  useEffect(() => {
    const measureAgain = () => {
      forgetNameSizes();
      arrange();
    };
    document.fonts.addEventListener('loadingdone', measureAgain);
    return () => document.fonts.removeEventListener('loadingdone', measureAgain);
  }, [arrange]);

  if (!arrangement) return null;
  return (
    <>
      <AreaNames arrangement={arrangement} />
      <PlaceLayer names={arrangement.names} locale={locale} onSelect={selectPlace} />
    </>
  );
}
