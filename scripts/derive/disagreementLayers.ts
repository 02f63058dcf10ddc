import { DISAGREEMENT, disagreementOf } from '#domain/disagreement.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import type { AtomLayer } from './layers.ts';

/** A layer of disagreement for each day that both accounts of the map tell of; none where the map names no two. */
export function disagreementLayers({ map }: Dataset, layers: readonly AtomLayer[]): AtomLayer[] {
  const [one, other] = map.disagreement ?? [];
  return layers
    .filter(({ lens }) => lens === one)
    .flatMap(({ date, grounds }) => {
      const second = layers.find((layer) => layer.lens === other && layer.date === date);
      if (!second) return [];
      const pairs = grounds.map((ground, atom) => disagreementOf(ground, second.grounds[atom] ?? ground));
      return [{ lens: DISAGREEMENT, date, grounds: pairs }];
    });
}
