import { describe, expect, it } from 'vitest';
import type { Control } from './control.ts';
import { day, type IsoDate } from './days.ts';
import { promoteControl } from './promoteControl.ts';
import { actor } from './testClaims.ts';

const start = day('2024-03-01');

function control(status: Control['status'], of: string, against: string | null = null): Control {
  return {
    status,
    actor: actor(of),
    against: against === null ? null : actor(against),
    since: start,
    reason: 'bare claim',
    claims: [],
    assessment: null,
    evidenceOn: null,
  };
}

/** Sites in a row, each beside the one before and the one after. */
function inRow(controls: Control[], date: IsoDate = start): Control[] {
  const sites = controls.map((_, index) => ({ neighbours: [index - 1, index + 1].filter((other) => controls[other]) }));
  return promoteControl({ sites, controls, date, promoteAfterDays: 3 });
}

describe('promoteControl', () => {
  it('settles a pocket that touches no ground of the losing side', () => {
    const [, middle] = inRow([control('held', 'red'), control('asserted', 'red', 'blue'), control('held', 'red')]);
    expect(middle).toMatchObject({ status: 'held', actor: 'red', against: null, reason: 'passed by' });
  });

  it('leaves a claim beside the losing side as it is', () => {
    const [, middle] = inRow([control('held', 'red'), control('asserted', 'red', 'blue'), control('held', 'blue')]);
    expect(middle?.status).toBe('asserted');
  });

  it('leaves a whole pocket open when one of its places touches the losing side', () => {
    const row = inRow([
      control('held', 'red'),
      control('asserted', 'red', 'blue'),
      control('asserted', 'red', 'blue'),
      control('held', 'blue'),
    ]);
    expect(row.map(({ status }) => status)).toEqual(['held', 'asserted', 'asserted', 'held']);
  });

  it('returns contested ground to its holder where the challenger holds nothing beside it', () => {
    const [, middle] = inRow([control('held', 'blue'), control('contested', 'blue', 'red'), control('held', 'blue')]);
    expect(middle).toMatchObject({ status: 'held', actor: 'blue' });
  });

  it('leaves contested what an assessment calls so, whoever holds the ground beside it', () => {
    const ruled = { ...control('contested', 'blue', 'red'), reason: 'assessment' as const };
    expect(inRow([control('held', 'blue'), ruled, control('held', 'blue')])[1]?.status).toBe('contested');
    expect(inRow([control('held', 'red'), ruled, control('held', 'red')])[1]?.status).toBe('contested');
  });

  it('keeps ground contested between two that both stand beside it', () => {
    const [, middle] = inRow([control('held', 'red'), control('contested', 'blue', 'red'), control('held', 'blue')]);
    expect(middle?.status).toBe('contested');
  });

  it('holds an uncontradicted claim after the days given, not before', () => {
    const row = [control('held', 'red'), control('asserted', 'red', 'blue'), control('held', 'blue')];
    expect(inRow(row, day('2024-03-03'))[1]?.status).toBe('asserted');
    expect(inRow(row, day('2024-03-04'))[1]).toMatchObject({
      status: 'held',
      reason: 'uncontradicted',
      since: '2024-03-04',
    });
  });

  it('does not hold a claim by time where most neighbours are of others', () => {
    const row = [control('held', 'blue'), control('asserted', 'red', 'blue'), control('held', 'blue')];
    expect(inRow(row, day('2024-03-20'))[1]?.status).toBe('asserted');
  });
});
