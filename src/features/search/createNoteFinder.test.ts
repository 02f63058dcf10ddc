import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '#data/parse.ts';
import { claims as schema } from '#data/schemas/claim.ts';
import { createNoteFinder } from './createNoteFinder.ts';

const file = 'public/geo/syria-2024/claims.json';
const find = await createNoteFinder(parse(file, schema, JSON.parse(readFileSync(file, 'utf8'))));

describe('createNoteFinder', () => {
  it.each([
    ['25th division', /25th .*division/i],
    ['Pedersen', /Pedersen/],
    ['pederson', /Pedersen/],
    ['بيدرسون', /بيدرس/],
    ['displaced', /displaced/],
  ])('finds a note by "%s"', (words, text) => {
    const [first] = find(words, 3);
    expect(`${first?.text.en} ${first?.text.ar}`).toMatch(text);
  });

  it('wants every word', () => {
    expect(find('Pedersen zzzz', 3)).toEqual([]);
  });

  it('finds nothing for next to nothing, and no more than it may', () => {
    expect(find('', 3)).toEqual([]);
    expect(find('of', 3)).toEqual([]);
    expect(find('Hama', 3)).toHaveLength(3);
  });

  it('puts what an editor wrote before composed sentences', () => {
    expect(find('Hama', 1)[0]?.composed).toBe(false);
  });
});
