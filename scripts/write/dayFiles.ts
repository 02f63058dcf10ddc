import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { decodeLayer } from '#data/decodeLayer.ts';
import type { Ground } from '#domain/ground.ts';
import { groundKey } from '#domain/ground.ts';
import type { DerivedDay } from '#scripts/derive/deriveControl.ts';
import { groundOf } from '#scripts/derive/deriveControl.ts';
import { compact, type OutputFile } from './serialise.ts';

/**
 * `control/<day>.geojson`: the layers of one lens as open GeoJSON (RFC 7946), decoded from the topology that the page draws,
 * each ground with the claims that the control of its places and positions rests on.
 */
export function dayFiles(topology: Topology, days: readonly DerivedDay[], staleDays: number): OutputFile[] {
  return days.map((day) => {
    const { lens, date, controls } = day;
    const layer = decodeLayer('control.topo.json', topology, lens, date);
    const features = layer.grounds.map(({ geometry, properties }) => ({
      type: 'Feature',
      properties: { ...properties, date, claims: claimsOf(properties, controls, date, staleDays) },
      geometry: {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(rounded))),
      },
    }));
    return { path: `control/${date}.geojson`, text: compact({ type: 'FeatureCollection', features }) };
  });
}

function claimsOf(
  properties: Ground['properties'],
  controls: DerivedDay['controls'],
  date: DerivedDay['date'],
  staleDays: number,
): string[] {
  const key = groundKey(properties);
  const members = controls.filter((control) => groundKey(groundOf(control, date, staleDays)) === key);
  return [...new Set(members.flatMap(({ claims }) => claims))].sort();
}

/** The published grid is 1e-4 degrees; decoding leaves traces of binary fractions. */
function rounded([lon, lat]: Position): Position {
  return [Number((lon as number).toFixed(4)), Number((lat as number).toFixed(4))];
}
