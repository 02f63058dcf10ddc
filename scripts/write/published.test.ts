import { readdirSync, readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { decodeLayer } from '#data/decodeLayer.ts';
import { day } from '#domain/days.ts';
import type { GroundProperties } from '#domain/ground.ts';
import type { LensId } from '#domain/ids.ts';

const folder = 'public/geo/syria-2024';
const read = (path: string) => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'));
const places: { id: string; lon: number; lat: number }[] = read('places.json');

type DayFile = FeatureCollection<MultiPolygon, GroundProperties & { date: string; claims: string[] }>;

/** Who holds or held so far the spot of a place on a day, from the open GeoJSON. */
function holderOf(id: string, date: string): string {
  const { lon, lat } = places.find((place) => place.id === id) ?? { lon: 0, lat: 0 };
  const { features }: DayFile = read(`control/${date}.geojson`);
  const found = features.filter((feature) => booleanPointInPolygon([lon, lat], feature));
  return found.map(({ properties: { status, actor } }) => `${status} ${actor}`).join();
}

describe('the published layers', () => {
  it.each([
    ['aleppo', '2024-11-28', 'held government'],
    ['aleppo', '2024-11-30', 'held opposition'],
    ['hama', '2024-12-04', 'held government'],
    ['hama', '2024-12-05', 'held opposition'],
    ['damascus', '2024-12-07', 'held government'],
    ['damascus', '2024-12-08', 'held opposition'],
    ['khmeimim', '2024-12-31', 'held russia'],
  ])('%s on %s: %s', (place, date, holder) => {
    expect(holderOf(place, date)).toBe(holder);
  });

  const dates = readdirSync(`${folder}/control`).map((name) => name.slice(0, 10));

  it('show Sheikh Maqsoud with the SDF on all 36 days', () => {
    expect(dates).toHaveLength(36);
    expect(new Set(dates.map((date) => holderOf('sheikhmaqsoud', date)))).toEqual(new Set(['held sdf']));
  });

  it('agree with the topology that the page draws', () => {
    const topology: Topology = read('control.topo.json');
    for (const date of dates) {
      const { grounds } = decodeLayer('control.topo.json', topology, 'assessment' as LensId, day(date));
      const { features }: DayFile = read(`control/${date}.geojson`);
      const flat = (shapes: readonly { geometry: MultiPolygon }[]) =>
        shapes.flatMap(({ geometry }) => geometry.coordinates.flat(3));
      expect(features.map(({ properties: { date: _, claims, ...own } }) => own)).toEqual(
        grounds.map(({ properties }) => properties),
      );
      const [published, drawn] = [flat(features), flat(grounds)];
      expect(published).toHaveLength(drawn.length);
      expect(
        published.every((value, index) => Math.abs(value - (drawn[index] as number)) < 1e-9),
        date,
      ).toBe(true);
    }
  });

  it('name only claims that are published', () => {
    const known = new Set(read('claims.json').map(({ id }: { id: string }) => id));
    for (const date of dates) {
      const { features }: DayFile = read(`control/${date}.geojson`);
      expect(features.flatMap(({ properties }) => properties.claims).filter((id) => !known.has(id))).toEqual([]);
    }
  });
});
