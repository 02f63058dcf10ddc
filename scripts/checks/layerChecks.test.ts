import type { Polygon, Position } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeLayer } from '#data/decodeLayer.ts';
import { day } from '#domain/days.ts';
import type { Ground, Layer } from '#domain/ground.ts';
import type { LensId } from '#domain/ids.ts';
import { actor } from '#domain/testClaims.ts';
import { type Clip, loadClip } from '#scripts/derive/clip.ts';
import { deriveLayers } from '#scripts/derive/deriveLayers.ts';
import { checkLayer, findCrossings } from './layerChecks.ts';
import { testDataset } from './testDataset.ts';

const lens = 'assessment' as LensId;
const border = testDataset().geography.border as Polygon;
let clip: Clip;
beforeAll(async () => {
  clip = await loadClip();
});

function ground(of: string, ...rings: Position[][]): Ground {
  const closed = rings.map((ring) => [...ring, ring[0] as Position]);
  const properties = { status: 'held' as const, actor: actor(of), against: null, areaKm2: 6182 };
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: [closed] } };
}

const west = ground('red', [
  [0, 0],
  [0.5, 0],
  [0.5, 1],
  [0, 1],
]);
const east = ground('blue', [
  [0.5, 0],
  [1, 0],
  [1, 1],
  [0.5, 1],
]);

function problems(...grounds: Ground[]): string[] {
  const layer: Layer = { lens, date: day('2024-03-01'), object: '', grounds };
  const held = [{ id: 'alpha', at: [0.25, 0.5] as const, actor: actor('red') }];
  return checkLayer('control.topo.json', { layer, border, clip, crossings: findCrossings(), held }).map(
    ({ reason }) => reason.split(':')[0] as string,
  );
}

describe('checkLayer', () => {
  it('finds nothing wrong with two halves of a country', () => {
    expect(problems(west, east)).toEqual([]);
  });

  it('zeroOverlaps: ground in two polygons', () => {
    expect(
      problems(
        west,
        ground('blue', [
          [0.4, 0],
          [1, 0],
          [1, 1],
          [0.4, 1],
        ]),
      ),
    ).toEqual(['zeroOverlaps']);
  });

  it('fillsBorder: a strip in no polygon', () => {
    expect(
      problems(
        west,
        ground('blue', [
          [0.6, 0],
          [1, 0],
          [1, 1],
          [0.6, 1],
        ]),
      ),
    ).toEqual(['fillsBorder']);
  });

  it('fillsBorder: ground over the border', () => {
    expect(
      problems(
        west,
        ground('blue', [
          [0.5, 0],
          [1.2, 0],
          [1.2, 1],
          [0.5, 1],
        ]),
      ),
    ).toEqual(['fillsBorder']);
  });

  it('zeroSelfCrossings: a ring like an eight', () => {
    const eight = ground('blue', [
      [0.5, 0],
      [1, 1],
      [1, 0],
      [0.5, 1],
    ]);
    expect(problems(west, eight)).toContain('zeroSelfCrossings');
  });

  it('woundRight: an outer ring that runs clockwise', () => {
    expect(
      problems(
        west,
        ground('blue', [
          [0.5, 1],
          [1, 1],
          [1, 0],
          [0.5, 0],
        ]),
      ),
    ).toContain('woundRight');
  });

  it('placesInTheirGround: a place in the ground of another', () => {
    expect(problems({ ...west, properties: { ...west.properties, actor: actor('green') } }, east)).toEqual([
      'placesInTheirGround',
    ]);
  });

  it('areasAddUp: an area that is not that of its polygon', () => {
    expect(problems(west, { ...east, properties: { ...east.properties, areaKm2: 5000 } })).toEqual(['areasAddUp']);
  });

  it('finds nothing wrong with the layers that the build makes', async () => {
    const { topology } = await deriveLayers(testDataset());
    const layer = decodeLayer('test', topology, lens, day('2024-03-02'));
    const held = [{ id: 'alpha', at: [0.25, 0.5] as const, actor: actor('red') }];
    expect(checkLayer('control.topo.json', { layer, border, clip, crossings: findCrossings(), held })).toEqual([]);
    expect(layer.grounds.map(({ properties }) => properties.actor)).toEqual(['blue', 'red']);
  });
});
