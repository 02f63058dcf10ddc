import { lineString, pointToLineDistance } from '@turf/turf';
import type { FeatureCollection, LineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { expect, it } from 'vitest';
import { type Basemap, simplifyBasemap } from './simplifyBasemap.ts';

const bounds = [35, 32, 42, 37] as const;

/** A line that swings by about 30 m at every step and by several km over its whole length. */
function swinging(from: number): Position[] {
  return Array.from({ length: 200 }, (_, step) => [
    from + step * 0.005,
    35 + Math.sin(step / 30) * 0.05 + (step % 2) * 0.0003,
  ]);
}

const ring = Array.from({ length: 13 }, (_, step): Position => {
  const angle = (step % 12) * (Math.PI / 6);
  return [50 + Math.cos(angle) * 0.002, 35 + Math.sin(angle) * 0.002];
});

function published(name: string): Position[] {
  const line = (coordinates: Position[]): LineString => ({ type: 'LineString', coordinates });
  const objects = { border: line(swinging(36)), river: line(swinging(38)), far: line(swinging(46)), lake: line(ring) };
  const simple = simplifyBasemap(topology(objects, 50_000) as Basemap, bounds, ['border']);
  const drawn = feature(simple, simple.objects[name] as never) as unknown as FeatureCollection['features'][number];
  return (drawn.geometry as LineString).coordinates;
}

function furthestKm(from: readonly Position[], line: Position[]): number {
  return Math.max(...from.map((at) => pointToLineDistance(at, lineString(line), { units: 'kilometers' })));
}

it('keeps every point of what control is drawn up to, and of the rest those that tell more than 50 m', () => {
  expect(published('border').length).toBe(200);
  const river = published('river');
  expect(river.length).toBeLessThan(60);
  // 50 m, and half a step of either grid.
  expect(furthestKm(swinging(38), river)).toBeLessThan(0.1);
});

it('keeps less of what lies beyond the map, and leaves a ring its inside', () => {
  expect(published('far').length).toBeLessThan(published('river').length);
  expect(furthestKm(swinging(46), published('far'))).toBeLessThan(0.55);
  expect(new Set(published('lake').map(String)).size).toBeGreaterThan(2);
});
