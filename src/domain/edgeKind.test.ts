import { expect, it } from 'vitest';
import { edgeKind } from './edgeKind.ts';
import type { GroundProperties } from './ground.ts';
import { actor } from './testClaims.ts';

const red: GroundProperties = { status: 'held', actor: actor('red'), against: null, areaKm2: 1 };

it('draws nothing between fresh and stale ground of one actor', () => {
  expect(edgeKind(red, { ...red, stale: true })).toBeNull();
});

it('is a front between held grounds of two actors alone', () => {
  const blue: GroundProperties = { ...red, actor: actor('blue') };
  expect(edgeKind(red, blue)).toBe('front');
  expect(edgeKind(red, { ...blue, status: 'contested' })).toBe('soft');
  expect(edgeKind({ ...red, status: 'asserted' }, { ...blue, status: 'silent', actor: null })).toBe('unknown');
});
