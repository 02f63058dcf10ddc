import { expect, it } from 'vitest';
import { day } from '#domain/days.ts';
import type { Layer } from '#domain/ground.ts';
import type { ClaimId, LensId, PlaceId } from '#domain/ids.ts';
import type { Manifest } from '#domain/manifest.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import { place, testClaim } from '#domain/testClaims.ts';
import type { MapState } from '#state/MapState.ts';
import { selectNotesOfPlace } from './selectNotesOfPlace.ts';

const lens = 'assessment' as LensId;

function claim(id: string, validFrom: string, changes: Partial<PublishedClaim> = {}): PublishedClaim {
  const common = testClaim({ id: id as ClaimId, validFrom: day(validFrom), saidOn: null });
  return { ...common, ...changes } as unknown as PublishedClaim;
}

/** The state that shows 2 March with alpha selected, where it says so as known on a day. */
function stateOf(claims: PublishedClaim[], deciding: string[], settles: string[] = [], knownOn?: string): MapState {
  const control = { from: day('2024-03-01'), claims: deciding, assessment: 'ours' };
  const alpha = { id: place('alpha'), control: { [lens]: [control] } } as unknown as PublishedPlace;
  return {
    place: alpha.id,
    places: new Map<PlaceId, PublishedPlace>([[alpha.id, alpha]]),
    histories: new Map<PlaceId, PublishedPlace>([[alpha.id, alpha]]),
    assessments: new Map([['ours', { settles }]]),
    claims: new Map(claims.map((one) => [one.id, one])),
    lens,
    layer: {
      lens,
      date: day('2024-03-02'),
      object: '',
      grounds: [],
      ...(knownOn ? { knownOn: day(knownOn) } : {}),
    } satisfies Layer,
    knownMap: {
      index: { days: [], names: [], layerOf: [], controls: [], places: {} },
      notes: { claims: {}, assessments: {} },
    },
    sources: new Map(),
    manifest: { lenses: [] } as unknown as Manifest,
  } as unknown as MapState;
}

function parts(state: MapState) {
  const { deciding, before, after, all } = selectNotesOfPlace(state);
  return [deciding, before, after, all].map((claims) => claims.map(({ id }) => id).join(' '));
}

it('lists what decides control first, the best attested before the rest, and nothing twice', () => {
  const claims = [
    claim('weak', '2024-03-01', { verification: 'claimed' }),
    claim('strong', '2024-03-01', { verification: 'corroborated' }),
    claim('settled', '2024-03-01', { verification: 'disputed' }),
    claim('other', '2024-03-01'),
  ];
  const state = stateOf(claims, ['strong', 'weak'], ['settled']);
  expect(parts(state)).toEqual(['strong weak settled', 'other', '', 'strong weak settled other']);
});

it('lists the others the latest first, and what came later the earliest first', () => {
  const claims = ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'].map((date) => claim(date, date));
  expect(parts(stateOf(claims, [])).slice(1, 3)).toEqual(['2024-03-02 2024-03-01', '2024-03-03 2024-03-04']);
});

it('lists among what came later a thing of before that was said only then', () => {
  const claims = [claim('told-late', '2024-03-01', { saidOn: day('2024-03-05') }), claim('next', '2024-03-03')];
  expect(parts(stateOf(claims, [])).slice(1, 3)).toEqual(['', 'next told-late']);
});

it('takes a report that was published before the thing as known on its day', () => {
  expect(parts(stateOf([claim('announced', '2024-03-03', { saidOn: day('2024-03-01') })], []))[2]).toBe('announced');
});

it('lists nothing, before or after, that had not been said by the day of knowledge', () => {
  const said = (id: string, validFrom: string, saidOn: string) => claim(id, validFrom, { saidOn: day(saidOn) });
  const claims = [
    said('told', '2024-03-01', '2024-03-02'),
    said('told-late', '2024-03-01', '2024-03-05'),
    said('next', '2024-03-03', '2024-03-04'),
    said('next-late', '2024-03-03', '2024-03-05'),
    claim('undated', '2024-03-01'),
  ];
  expect(parts(stateOf(claims, [], [], '2024-03-04'))).toEqual(['', 'told', 'next', 'told next']);
});
