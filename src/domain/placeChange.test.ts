import { describe, expect, it } from 'vitest';
import type { ControlStatus } from './control.ts';
import { day } from './days.ts';
import type { ActorId, LensId } from './ids.ts';
import { placeChange } from './placeChange.ts';
import type { ControlEntry } from './publishedPlace.ts';

const lens = 'assessment' as LensId;

function entry(from: string, actor: string | null, status: ControlStatus = 'held'): ControlEntry {
  const rest = { against: null, since: day(from), reason: 'evidence', claims: [], assessment: null, evidenceOn: null };
  return { from: day(from), status, actor: actor as ActorId | null, ...rest } as ControlEntry;
}

const change = (date: string, ...entries: ControlEntry[]) =>
  placeChange({ control: { [lens]: entries } }, lens, day(date));

describe('placeChange', () => {
  it('is another actor from that day on', () => {
    const [before, after] = [entry('2024-12-01', 'red'), entry('2024-12-05', 'green')];
    expect(change('2024-12-05', before, after)).toMatchObject({ before, after });
    expect(change('2024-12-06', before, after)).toBeUndefined();
    expect(change('2024-12-04', before, after)).toBeUndefined();
  });

  it('is none where only the reasons are others', () => {
    expect(change('2024-12-05', entry('2024-12-01', 'red'), entry('2024-12-05', 'red', 'contested'))).toBeUndefined();
  });

  it('is none on the first day', () => {
    expect(change('2024-12-01', entry('2024-12-01', 'red'))).toBeUndefined();
  });

  it('counts ground of which nothing is known by who held it last', () => {
    const entries = [entry('2024-12-01', 'red'), entry('2024-12-03', null, 'unknown')];
    expect(change('2024-12-03', ...entries)).toBeUndefined();
    expect(change('2024-12-05', ...entries, entry('2024-12-05', 'red'))).toBeUndefined();
    expect(change('2024-12-05', ...entries, entry('2024-12-05', 'green'))?.before.actor).toBe('red');
  });

  it('is none through a lens that says nothing', () => {
    expect(placeChange({ control: {} }, lens, day('2024-12-05'))).toBeUndefined();
  });
});
