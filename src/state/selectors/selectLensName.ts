import type { Localised } from '#domain/localised.ts';
import type { MapState } from '#state/MapState.ts';

/** The name of the lens chosen, for titles; undefined for the first one, which is the map's own conclusion. */
export function selectLensName({ manifest, lens }: MapState): Localised | undefined {
  const [first, ...others] = manifest?.lenses ?? [];
  return first?.id === lens ? undefined : others.find(({ id }) => id === lens)?.name;
}
