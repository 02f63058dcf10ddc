import { expect, it } from 'vitest';
import { searchStatus } from './searchStatus.ts';

const failed = { kind: 'network' as const, error: 'the server answered 500' };

it.each([
  ['waiting', 'ready', 0, 'partWaiting'],
  ['loading', failed, 0, 'partWaiting'],
  ['failed', 'ready', 0, 'partFailed'],
  ['ready', 'loading', 0, 'placesWaiting'],
  ['ready', 'waiting', 0, 'placesWaiting'],
  ['ready', failed, 0, 'placesFailed'],
  ['ready', 'ready', 0, 'none'],
  ['ready', 'ready', 3, 'found'],
  ['ready', failed, 3, 'placesFailed'],
  ['ready', 'loading', 3, 'placesWaiting'],
] as const)('with the code %s, the places %s and %i found it is %s', (part, places, count, status) => {
  expect(searchStatus({ part, places, count })).toBe(status);
});
