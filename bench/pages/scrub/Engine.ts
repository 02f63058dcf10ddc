import type { Feature, MultiPolygon } from 'geojson';
import type { Map as LeafletMap } from 'leaflet';
import type { ControlTopology } from '#data/controlTopology.ts';
import type { GroundProperties } from '#domain/ground.ts';

/** What every engine is given: the whole map for ours, the features by day for the others. */
export interface ScrubData {
  readonly topology: ControlTopology;
  readonly features: readonly (readonly Feature<MultiPolygon, GroundProperties>[])[];
}

/** Shows a day; returns when the engine has been told. */
export type Show = (day: number) => void;

export type Engine = (map: LeafletMap, data: ScrubData) => Show;

const FILLS: Readonly<Record<string, string>> = {
  government: '#c27a72',
  opposition: '#8fc7b0',
  sdf: '#fbeec1',
  sna: '#4a8594',
};

/** One flat fill with a line of one pixel, the same for every engine. */
export function styleOf({ actor, status }: GroundProperties) {
  const fillColor = FILLS[actor ?? ''] ?? (status === 'unknown' ? '#ffffff' : '#9b6bb0');
  return { fillColor, fillOpacity: 1, color: '#111111', weight: 1, opacity: 1 };
}
