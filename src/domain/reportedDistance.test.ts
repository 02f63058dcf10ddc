import { describe, expect, it } from 'vitest';
import type { Ground } from './ground.ts';
import type { ActorId, PlaceId } from './ids.ts';
import { isFigureInKm, reportedDistance } from './reportedDistance.ts';
import { actor, place, testClaim } from './testClaims.ts';

const DEGREE_KM = (Math.PI / 180) * 6371.0088;

/** A square of one degree on the equator whose western edge is at `lon`. */
function square(lon: number, holder: string, status: 'held' | 'asserted' = 'held'): Ground {
  const ring = [
    [lon, -0.5],
    [lon + 1, -0.5],
    [lon + 1, 0.5],
    [lon, 0.5],
    [lon, -0.5],
  ];
  return {
    type: 'Feature',
    properties: { status, actor: holder as ActorId, against: null, areaKm2: 1 },
    geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
  };
}

const places = new Map<PlaceId, { id: PlaceId; at: readonly [number, number] }>([
  [place('alpha'), { id: place('alpha'), at: [0.5, 0] }],
  [place('beta'), { id: place('beta'), at: [9, 0] }],
]);
const grounds = [square(0, 'red'), square(2, 'green', 'asserted'), square(3, 'green'), square(6, 'blue')];

function distanceClaim(changes: Parameters<typeof testClaim>[0] = {}) {
  return testClaim({ kind: 'distance', actor: null, figure: { low: 20, high: 20, unit: 'km' }, ...changes });
}

describe('reportedDistance', () => {
  it('leads to the nearest held ground of somebody else where the claim names nobody', () => {
    const found = reportedDistance(distanceClaim(), places, actor('red'), grounds);
    expect(found).toMatchObject({ place: 'alpha', at: [0.5, 0], lowKm: 20, highKm: 20, actor: 'green' });
    expect(found?.reach?.km).toBeCloseTo(2.5 * DEGREE_KM, 1);
  });

  it('leads to the actor that the claim names', () => {
    const found = reportedDistance(distanceClaim({ actor: actor('blue') }), places, actor('red'), grounds);
    expect(found?.actor).toBe('blue');
    expect(found?.reach?.km).toBeCloseTo(5.5 * DEGREE_KM, 1);
  });

  it('does not lead from a place to its own holder, who is said to have pushed others away', () => {
    const found = reportedDistance(distanceClaim({ actor: actor('red') }), places, actor('red'), grounds);
    expect(found?.actor).toBe('green');
  });

  it('has no way where nobody else holds ground', () => {
    const found = reportedDistance(distanceClaim(), places, actor('red'), [square(0, 'red')]);
    expect(found).toMatchObject({ actor: null, reach: undefined });
  });

  it('keeps a bound that was not given as none', () => {
    const figure = { low: 15, high: null, unit: 'km' };
    const found = reportedDistance(distanceClaim({ figure }), places, actor('red'), grounds);
    expect(found).toMatchObject({ lowKm: 15, highKm: null });
  });

  it('is nothing from several places, from none that is known, and for other claims', () => {
    const of = (changes: Parameters<typeof testClaim>[0]) =>
      reportedDistance(distanceClaim(changes), places, actor('red'), grounds);
    expect(of({ places: [place('alpha'), place('beta')] })).toBeUndefined();
    expect(of({ places: [place('gamma')] })).toBeUndefined();
    expect(of({ kind: 'strike' })).toBeUndefined();
    expect(of({ figure: null })).toBeUndefined();
  });
});

describe('isFigureInKm', () => {
  it.each([
    [{ low: null, high: 10, unit: 'km' }, true],
    [{ low: 26, high: 26, unit: 'km of front' }, false],
    [{ low: null, high: null, unit: 'km' }, false],
    [null, false],
  ])('%j: %s', (figure, isIn) => {
    expect(isFigureInKm({ kind: 'distance', figure })).toBe(isIn);
  });
});
