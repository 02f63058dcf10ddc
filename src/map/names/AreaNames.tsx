import { useEffect, useMemo, useState } from 'react';
import { useMap } from 'react-leaflet';
import { AreaLayer, type DrawnAreaName } from '#map/layers/AreaLayer.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { drawnAreaNames } from './drawnAreaNames.ts';
import type { Arrangement } from './drawnNames.ts';
import { actorAreas, landAndSea } from './namedAreas.ts';

/** Names on areas: the countries and the sea round about, and each actor on its ground, wherever the places leave room. */
export function AreaNames({ arrangement }: { arrangement: Arrangement }) {
  const map = useMap();
  const manifest = useMapStore((state) => state.manifest);
  const basemap = useMapStore((state) => state.basemap);
  const layer = useMapStore((state) => state.layer);
  const locale = useMapStore((state) => state.locale);
  const [countryNames, setCountryNames] = useState<readonly DrawnAreaName[]>([]);
  const [actorNames, setActorNames] = useState<readonly DrawnAreaName[]>([]);

  const countries = useMemo(() => (basemap ? landAndSea(basemap) : []), [basemap]);
  const actors = useMemo(() => (layer && manifest ? actorAreas(layer, manifest.actors) : []), [layer, manifest]);

  useEffect(
    () => setCountryNames(drawnAreaNames(map, countries, arrangement, locale)),
    [map, countries, arrangement, locale],
  );
  useEffect(() => setActorNames(drawnAreaNames(map, actors, arrangement, locale)), [map, actors, arrangement, locale]);

  return (
    <>
      <AreaLayer names={countryNames} locale={locale} />
      <AreaLayer names={actorNames} locale={locale} />
    </>
  );
}
