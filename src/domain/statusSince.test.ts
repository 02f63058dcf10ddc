import { expect, it } from 'vitest';
import type { Control } from './control.ts';
import { day } from './days.ts';
import type { ActorId, ClaimId, LensId } from './ids.ts';
import { statusSince } from './statusSince.ts';

const lens = 'assessment' as LensId;

function entry(since: string, actor: string, claim?: string): Control {
  return {
    status: 'held',
    actor: actor as ActorId,
    against: null,
    since: day(since),
    reason: 'evidence',
    claims: claim ? [claim as ClaimId] : [],
    assessment: null,
    evidenceOn: null,
  };
}

const place = {
  control: { [lens]: [entry('2024-03-01', 'red'), entry('2024-03-03', 'red', 'a'), entry('2024-03-05', 'green')] },
};

it('joins entries that differ in their claims only', () => {
  expect(statusSince(place, lens, day('2024-03-04'))).toBe('2024-03-01');
});

it('begins anew with another holder', () => {
  expect(statusSince(place, lens, day('2024-03-09'))).toBe('2024-03-05');
});

it('does not look ahead of the day', () => {
  expect(statusSince(place, lens, day('2024-02-01'))).toBeUndefined();
});
