import { expect, it } from 'vitest';
import { foldName } from './foldName.ts';

it.each([
  ['deir zour', 'dayr zawr'],
  ['sheikh maqsood', 'shaykh maqsud'],
  ['kweires', 'kuwayris'],
  ['suweida', 'sweida'],
  ['qardahah', 'kardaha'],
  ['ain issa', 'ayn isa'],
  ['jarabulus', 'djarabulus'],
])('%s and %s sound the same', (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

it.each([
  ['hama', 'homs'],
  ['tartus', 'tortosa'],
  ['حماه', 'حمص'],
])('%s and %s do not', (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other));
});
