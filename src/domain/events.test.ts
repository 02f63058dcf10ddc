import { describe, expect, it } from 'vitest';
import { day } from './days.ts';
import { eventSpots } from './events.ts';
import type { AreaId, ClaimId, PlaceId } from './ids.ts';
import type { LonLat, Place } from './place.ts';

const date = day('2024-12-04');
const places = new Map(
  (['alpha', 'beta'] as PlaceId[]).map((id, index) => [id, { id, at: [index, 1] as const }] as const),
);

function area(id: string, at: LonLat | null) {
  return { id: id as AreaId, name: { en: id, ar: id }, at, precisionKm: at && 25, places: ['beta' as PlaceId] };
}

type Given = Parameters<typeof eventSpots<Pick<Place, 'id' | 'at'>>>[0] extends Iterable<infer One> ? One : never;

function claim(id: string, part: Partial<Omit<Given, 'id' | 'places'>> & { places?: string[] } = {}): Given {
  const { places: named = [], ...rest } = part;
  const common = { kind: 'strike', verification: 'reported', validFrom: date, area: null } as const;
  return { id: id as ClaimId, ...common, ...rest, places: named as PlaceId[] };
}

const spotsOf = (...claims: Given[]) =>
  eventSpots(claims, places, date).map(({ key, claims: here }) => `${key}: ${here.map(({ id }) => id)}`);

describe('eventSpots', () => {
  it('gathers the events of a day at one place', () => {
    expect(spotsOf(claim('b', { places: ['alpha'] }), claim('a', { places: ['alpha'] }))).toEqual(['place/alpha: a,b']);
  });

  it('leaves out other days, and claims that show as ground', () => {
    const other = claim('other', { places: ['alpha'], validFrom: day('2024-12-05') });
    const ground = (['control', 'advance', 'withdrawal'] as const).map((kind) =>
      claim(kind, { kind, places: ['alpha'] }),
    );
    expect(spotsOf(other, ...ground)).toEqual([]);
  });

  it('shows an event at each place that it names, and once where it names one twice', () => {
    expect(spotsOf(claim('a', { places: ['alpha', 'beta', 'alpha'] }))).toEqual(['place/alpha: a', 'place/beta: a']);
  });

  it('shows an event that names no place in its area, at the point that the area has', () => {
    const [spot] = eventSpots([claim('a', { area: area('east', [5, 6]) })], places, date);
    expect(spot).toMatchObject({ key: 'area/east', at: [5, 6], place: null, area: { precisionKm: 25 } });
  });

  it('invents no point: an area without one, an unknown place and nowhere at all are not shown', () => {
    const wide = claim('wide', { area: area('country', null) });
    const unknown = claim('unknown', { places: ['gamma'], area: area('east', [5, 6]) });
    expect(spotsOf(wide, unknown, claim('nowhere'))).toEqual([]);
  });

  it('puts the spot with most events first, then places before areas', () => {
    const east = claim('a', { area: area('east', [5, 6]) });
    const many = [claim('c', { places: ['beta'] }), claim('d', { places: ['beta'] })];
    expect(spotsOf(east, claim('b', { places: ['alpha'] }), ...many)).toEqual([
      'place/beta: c,d',
      'place/alpha: b',
      'area/east: a',
    ]);
  });
});
