import { describe, expect, it } from 'vitest';
import { day } from './days.ts';
import type { LensId } from './ids.ts';
import { type ControlEntry, controlOfPlace } from './publishedPlace.ts';
import { actor } from './testClaims.ts';

const lens = 'assessment' as LensId;

function entry(from: string, holder: string): ControlEntry {
  const nothing = { against: null, claims: [], assessment: null, evidenceOn: null };
  return {
    from: day(from),
    status: 'held',
    actor: actor(holder),
    since: day('2024-03-01'),
    reason: 'evidence',
    ...nothing,
  };
}

const place = { control: { [lens]: [entry('2024-03-01', 'red'), entry('2024-03-05', 'green')] } };

describe('controlOfPlace', () => {
  it('gives the entry that holds on a day', () => {
    expect(controlOfPlace(place, lens, day('2024-03-04'))?.actor).toBe('red');
    expect(controlOfPlace(place, lens, day('2024-03-05'))?.actor).toBe('green');
  });

  it('knows nothing before the first entry or through another lens', () => {
    expect(controlOfPlace(place, lens, day('2024-02-01'))).toBeUndefined();
    expect(controlOfPlace(place, 'other' as LensId, day('2024-03-04'))).toBeUndefined();
  });
});
