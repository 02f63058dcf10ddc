import type { ControlTopology } from '#data/controlTopology.ts';
import type { MapState } from '#state/MapState.ts';

/** The topology that the layer drawn was taken from. */
export function selectDrawnTopology({ layer, topology, knownMap }: MapState): ControlTopology | null {
  return layer?.knownOn ? (knownMap?.topology ?? null) : topology;
}
