import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Ground } from '#domain/ground.ts';
import { geometrySignature } from './geometrySignature.ts';

function ground(...rings: Position[][]): Ground {
  return {
    type: 'Feature',
    properties: { status: 'unknown', actor: null, against: null, areaKm2: 1 },
    geometry: { type: 'MultiPolygon', coordinates: [rings] },
  };
}

const ring: Position[] = [
  [36, 35],
  [37, 35],
  [37, 36],
  [36, 35],
];

describe('geometrySignature', () => {
  it('is the same for equal geometry in two objects', () => {
    expect(geometrySignature(ground(ring))).toBe(geometrySignature(ground(structuredClone(ring))));
  });

  it('tells apart what differs by the last digit of one coordinate', () => {
    const moved = ring.with(1, [37.0001, 35]);
    expect(geometrySignature(ground(moved))).not.toBe(geometrySignature(ground(ring)));
  });

  it('tells apart longitude and latitude', () => {
    const turned = ring.map(([lon = 0, lat = 0]) => [lat, lon]);
    expect(geometrySignature(ground(turned))).not.toBe(geometrySignature(ground(ring)));
  });

  it('tells apart the same vertices in one ring and in two', () => {
    expect(geometrySignature(ground(ring, ring))).not.toBe(geometrySignature(ground([...ring, ...ring])));
  });
});
