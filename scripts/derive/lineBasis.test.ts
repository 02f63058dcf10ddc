import { expect, it } from 'vitest';
import type { LonLat } from '#domain/place.ts';
import { flatKm, kmToLine } from './flatKm.ts';
import { type LineSite, lineBasisAt } from './lineBasis.ts';

const site = (at: LonLat, changes: Partial<LineSite> = {}): LineSite => ({
  at,
  isPlace: true,
  hasEvidence: true,
  isAdministrative: false,
  ...changes,
});
const here: LonLat = [36.75, 35.1];
const near = site([36.8, 35.1]);
const other = site([36.7, 35.1]);
const basis = (one: readonly LineSite[], two: readonly LineSite[], barriers: LonLat[][] = []) =>
  lineBasisAt(here, { sides: [one, two], barriers });

it('is reported between places with evidence near by', () => {
  expect(basis([near], [other])).toBe('reported');
});

it.each([
  ['a position stands on one side', { isPlace: false }],
  ['a place has no evidence', { hasEvidence: false }],
  ['a place is far', { at: [36.9, 35.1] as LonLat }],
])('is interpolated where %s', (_, changes) => {
  expect(basis([site(near.at, changes)], [other])).toBe('interpolated');
});

it('is interpolated where nobody stands on one side', () => {
  expect(basis([near], [])).toBe('interpolated');
});

it('is administrative beside a position on a declared line', () => {
  expect(basis([site(near.at, { isPlace: false, isAdministrative: true })], [other])).toBe('administrative');
});

it('is terrain along a barrier, whatever stands beside it', () => {
  const river: LonLat[] = [
    [36.752, 35],
    [36.752, 35.2],
  ];
  expect(basis([near], [other], [river])).toBe('terrain');
});

it('measures on the plane as on the sphere, within a thousandth', () => {
  expect(flatKm([36.75, 35.13], [37.16, 36.2])).toBeCloseTo(124.6, 0);
  expect(
    kmToLine(here, [
      [36.7, 35],
      [36.8, 35],
    ]),
  ).toBeCloseTo(11.12, 1);
});
