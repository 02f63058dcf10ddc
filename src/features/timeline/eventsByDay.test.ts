import { expect, it } from 'vitest';
import type { ClaimKind } from '#domain/claim.ts';
import { day } from '#domain/days.ts';
import type { AreaId, PlaceId } from '#domain/ids.ts';
import { eventsByDay } from './eventsByDay.ts';

const first = day('2024-03-01');
const second = day('2024-03-02');
const alpha = 'alpha' as PlaceId;

function event(kind: ClaimKind, validFrom = first, places: readonly PlaceId[] = [alpha]) {
  return { kind, validFrom, places, area: null };
}

it('counts the located events of each day, the most frequent kind first', () => {
  const days = eventsByDay([
    event('strike'),
    event('distance'),
    event('distance'),
    event('casualties', second),
    event('capture', second),
  ]);
  expect([...days]).toEqual([
    [
      first,
      [
        { kind: 'distance', count: 2 },
        { kind: 'strike', count: 1 },
      ],
    ],
    [second, [{ kind: 'toll', count: 2 }]],
  ]);
});

it('leaves out changes of control, mere words and what has no place', () => {
  const kinds = ['control', 'advance', 'withdrawal', 'statement', 'denial'] as const;
  expect(eventsByDay(kinds.map((kind) => event(kind))).size).toBe(0);
  expect(eventsByDay([event('strike', first, [])]).size).toBe(0);
});

it('takes an area with a point or with places for a place', () => {
  const area = { id: 'area' as AreaId, name: { en: '', ar: '' }, at: null, precisionKm: null, places: [] };
  const strike = event('strike', first, []);
  expect(eventsByDay([{ ...strike, area }]).size).toBe(0);
  expect(eventsByDay([{ ...strike, area: { ...area, at: [1, 1], precisionKm: 5 } }]).size).toBe(1);
  expect(eventsByDay([{ ...strike, area: { ...area, places: [alpha] } }]).size).toBe(1);
});
