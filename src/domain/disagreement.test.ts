import { expect, it } from 'vitest';
import type { ControlStatus } from './control.ts';
import { disagreementOf } from './disagreement.ts';
import { actor } from './testClaims.ts';

const told = (status: ControlStatus, holder: string | null, against: string | null = null) => ({
  status,
  actor: holder === null ? null : actor(holder),
  against: against === null ? null : actor(against),
});
const silent = told('silent', null);

it.each([
  ['two holders', told('held', 'red'), told('held', 'green'), told('contested', 'red', 'green')],
  [
    'fighting, and another holder',
    told('contested', 'red', 'green'),
    told('held', 'green'),
    told('contested', 'red', 'green'),
  ],
  ['fighting, and the same holder so far', told('contested', 'red', 'green'), told('held', 'red'), told('held', 'red')],
  ['one silent', silent, told('held', 'green'), silent],
  ['one told it was left', told('held', 'red'), told('unknown', null), silent],
  ['both silent', silent, silent, told('unknown', null)],
])('%s', (_, one, other, expected) => {
  expect(disagreementOf(one, other)).toEqual(expected);
});
