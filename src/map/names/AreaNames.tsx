import { useEffect, useMemo, useRef, useState } from 'react';
import { useMap } from 'react-leaflet/hooks';
import type { Box } from '#map/camera/freeRectangle.ts';
import { LazyMapEvents } from '#map/events/LazyMapEvents.ts';
import { frontLines } from '#map/ground/frontLines.ts';
import { AreaLayer } from '#map/layers/AreaLayer.ts';
import { selectDrawnTopology } from '#state/selectors/selectDrawnTopology.ts';
import { useMapStore } from '#state/useMapStore.ts';
import type { Spot } from './areaSpot.ts';
import type { Arrangement } from './drawnNames.ts';
import { actorNames, clearOf, type FeatureName, featureNames } from './featureNames.ts';
import { lineBoxes } from './lineBoxes.ts';
import { actorFeatures, basemapFeatures, type NamedFeature } from './namedFeatures.ts';
import type { Settled } from './settledNames.ts';

/** Where names stand in one view, so that they stay put from day to day and find their spots anew after a move. */
interface Spots {
  readonly settled: Settled;
  readonly features: readonly NamedFeature[];
  readonly names: readonly FeatureName[];
  readonly rivers: readonly Box[];
  readonly ofActors: Map<string, Spot>;
}

/** Names on land, water and roads, and of each actor on its ground, wherever the places leave room. */
export function AreaNames({ settled, arrangement }: { settled: Settled; arrangement: Arrangement }) {
  const map = useMap();
  const manifest = useMapStore((state) => state.manifest);
  const basemap = useMapStore((state) => state.basemap);
  // Without ground there is nothing to write an actor's name on.
  const layer = useMapStore((state) => (state.view === 'evidence' ? null : state.layer));
  const topology = useMapStore(selectDrawnTopology);
  const spots = useRef<Spots | null>(null);
  const [drawn, setDrawn] = useState<readonly FeatureName[]>([]);

  const features = useMemo(() => (basemap ? basemapFeatures(basemap) : []), [basemap]);
  const actors = useMemo(() => (layer && manifest ? actorFeatures(layer, manifest.actors) : []), [layer, manifest]);

  useEffect(() => {
    const fronts = layer && topology ? lineBoxes(map, Object.values(frontLines(topology, layer)).flat()) : [];
    if (spots.current?.settled !== settled || spots.current.features !== features) {
      const rivers = lineBoxes(
        map,
        features.flatMap(({ kind, lines }) => (kind === 'river' ? lines : [])),
      );
      const names = featureNames(map, features, settled, { fronts, rivers });
      spots.current = { settled, features, names, rivers, ofActors: new Map() };
    }
    const { names, rivers, ofActors: before } = spots.current;
    const places = arrangement.taken;
    const clear = clearOf(names, [...places, ...fronts]);
    const apart = [...clear.map(({ box }) => box), ...rivers];
    const ofActors = actorNames(map, actors, settled, { places, features: apart, before });
    const boxes = ofActors.map(({ box }) => box);
    setDrawn([...clearOf(clear, boxes), ...ofActors]);
  }, [map, features, actors, settled, arrangement, layer, topology]);

  const areClaimsThere = useMapStore((state) => state.files.claims === 'ready');
  const taken = useMemo(() => [...arrangement.taken, ...drawn.map(({ box }) => box)], [arrangement, drawn]);
  return (
    <>
      <AreaLayer names={drawn} locale={settled.locale} />
      {areClaimsThere ? <LazyMapEvents taken={taken} named={arrangement.names} /> : null}
    </>
  );
}
