import type { Topology } from 'topojson-specification';
import type { MapState } from '#state/MapState.ts';

/** The topology that the layer drawn was taken from. */
export function selectDrawnTopology({ layer, topology, knownMap }: MapState): Topology | null {
  return layer?.knownOn ? (knownMap?.topology ?? null) : topology;
}
