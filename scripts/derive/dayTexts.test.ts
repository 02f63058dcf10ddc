import { describe, expect, it } from 'vitest';
import type { Control } from '#domain/control.ts';
import { day } from '#domain/days.ts';
import type { ClaimantId } from '#domain/ids.ts';
import type { Place } from '#domain/place.ts';
import { actor, claimId, testClaim } from '#domain/testClaims.ts';
import { testDataset } from '#scripts/checks/testDataset.ts';
import { dayTexts } from './dayTexts.ts';
import type { Change } from './history.ts';

const { places, actors } = testDataset();
const [first, second, third] = [day('2024-03-01'), day('2024-03-02'), day('2024-03-03')];
const office = {
  id: 'office' as ClaimantId,
  name: { en: 'Red Office', ar: 'المكتب الأحمر' },
  role: 'party' as const,
  actor: actor('red'),
};
const claim = testClaim({ claimant: office.id, validFrom: second });
const names = {
  actors: new Map(actors.map((one) => [one.id, one])),
  claimants: new Map([[office.id, office]]),
  places: new Map(places.map((one) => [one.id, { ...one, population: one.id === 'beta' ? 9000 : 10 }])),
  areas: new Map(),
};

function change(id: string, status: Control['status']): Change {
  const control: Control = {
    status,
    actor: actor('red'),
    against: null,
    since: second,
    reason: 'bare claim',
    claims: [claimId('claim')],
    assessment: null,
    evidenceOn: second,
  };
  return { place: places.find((one) => one.id === id)?.id ?? ('' as Change['place']), control };
}

function textsFor(...changes: Change[]): (string | undefined)[] {
  return textsAmong(names.places, changes);
}

function textsAmong(among: ReadonlyMap<Place['id'], Place>, changes: readonly Change[]): (string | undefined)[] {
  const texts = dayTexts({
    days: [first, second, third],
    changes: new Map(changes.length > 0 ? [[second, changes]] : []),
    claims: new Map([[claim.id, claim]]),
    names: { ...names, places: among },
  });
  return [first, second, third].map((date) => texts.get(date)?.en);
}

describe('dayTexts', () => {
  it('names the largest places first, who announced them, and what nobody else says', () => {
    expect(textsFor(change('alpha', 'asserted'), change('beta', 'held'))[1]).toBe(
      '2 places changed hands or were claimed: beta and alpha, chiefly as announced by the Red Office. 1 rests on a party’s word alone.',
    );
  });

  it('names every inhabited place before a site, where nobody lives, also where no population is known', () => {
    const kindOf = (id: string) => (id === 'alpha' ? ('base' as const) : ('village' as const));
    const among = new Map(places.map((one) => [one.id, { ...one, kind: kindOf(one.id), population: null }]));
    expect(textsAmong(among, [change('alpha', 'held'), change('beta', 'held')])[1]).toContain(': beta and alpha,');
  });

  it('says of a single place that it is claimed only', () => {
    expect(textsFor(change('alpha', 'asserted'))[1]).toBe(
      '1 place changed hands or was claimed: alpha, as announced by the Red Office. It rests on a party’s word alone.',
    );
  });

  it('says on a quiet day since when it is quiet', () => {
    expect(textsFor(change('alpha', 'held'))[2]).toBe('No place changed hands; the last change was on 2 March.');
    expect(textsFor()[0]).toBe('No place changed hands: the lines as they stood before the offensive.');
  });

  it('has a text in Arabic for every day', () => {
    const texts = dayTexts({
      days: [first, second],
      changes: new Map([[second, [change('alpha', 'held')]]]),
      claims: new Map(),
      names,
    });
    for (const { ar } of texts.values()) expect(ar).toMatch(/[؀-ۿ]/);
  });
});
