import { expect, it } from 'vitest';
import type { Correction } from '#domain/correction.ts';
import { day } from '#domain/days.ts';
import type { AreaId, ClaimId, PlaceId } from '#domain/ids.ts';
import type { MapState } from '#state/MapState.ts';
import { selectCorrections, selectCorrectionsOfDay, selectCorrectionsOfNote } from './selectCorrections.ts';

const corrections = [
  { id: 'old', date: day('2026-01-01'), days: [day('2024-12-04')], claims: ['hama-taken'] },
  { id: 'new', date: day('2026-01-02'), days: [day('2024-12-04'), day('2024-12-05')], claims: ['bank', 'gone'] },
  { id: 'none', date: day('2026-01-03'), days: [], claims: [] },
] as unknown as Correction[];
const claims = new Map(
  [
    { id: 'hama-taken', places: ['hama'], area: null },
    { id: 'bank', places: [], area: { id: 'area' as AreaId, places: ['village'] } },
  ].map((claim) => [claim.id, claim]),
);

function stateOf(part: { place?: string; claim?: string; date?: string }): MapState {
  return {
    manifest: { corrections },
    claims,
    place: (part.place ?? null) as PlaceId | null,
    claim: (part.claim ?? null) as ClaimId | null,
    layer: { date: part.date },
  } as unknown as MapState;
}

const idsOf = (found: readonly Correction[]) => found.map(({ id }) => id);

it('lists all with the newest first, and keeps the list', () => {
  const state = stateOf({});
  expect(idsOf(selectCorrections(state))).toEqual(['none', 'new', 'old']);
  expect(selectCorrections({ ...state, place: 'hama' as PlaceId })).toBe(selectCorrections(state));
});

it('finds those of the day shown', () => {
  expect(idsOf(selectCorrectionsOfDay(stateOf({ date: '2024-12-04' })))).toEqual(['new', 'old']);
  expect(idsOf(selectCorrectionsOfDay(stateOf({ date: '2024-12-06' })))).toEqual([]);
});

it('finds those of a claim before those of its place', () => {
  expect(idsOf(selectCorrectionsOfNote(stateOf({ claim: 'gone', place: 'hama' })))).toEqual(['new']);
  expect(idsOf(selectCorrectionsOfNote(stateOf({ place: 'hama' })))).toEqual(['old']);
});

it('finds those of a place by the area that covers it', () => {
  expect(idsOf(selectCorrectionsOfNote(stateOf({ place: 'village' })))).toEqual(['new']);
  expect(idsOf(selectCorrectionsOfNote(stateOf({ place: 'homs' })))).toEqual([]);
});
