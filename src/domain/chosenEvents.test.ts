import { expect, it } from 'vitest';
import { chosenEvents } from './chosenEvents.ts';
import type { PlaceId } from './ids.ts';

const places = new Map(
  Object.entries({ alpha: 900, beta: 500, gamma: 800, delta: null }).map(([id, population]) => [
    id as PlaceId,
    { id: id as PlaceId, population },
  ]),
);
const ids = (...names: string[]) => names as PlaceId[];

it('names the largest places, in order of days, with room between them', () => {
  const changed = { '2024-03-10': ids('alpha', 'delta'), '2024-03-09': ids('gamma'), '2024-03-01': ids('beta') };
  expect(chosenEvents(changed, places, 4, 3).map(({ date, place }) => [date, place.id])).toEqual([
    ['2024-03-01', 'beta'],
    ['2024-03-10', 'alpha'],
  ]);
});

it('names a place once, and no more than it may', () => {
  const changed = { '2024-03-01': ids('alpha'), '2024-03-11': ids('alpha'), '2024-03-21': ids('beta', 'gamma') };
  expect(chosenEvents(changed, places, 2, 3).map(({ place }) => place.id)).toEqual(['alpha', 'gamma']);
});
