import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '#data/parse.ts';
import { claims as schema } from '#data/schemas/claim.ts';
import type { ClaimId } from '#domain/ids.ts';
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

  it('puts what an editor wrote before a composed sentence, though that is shorter', async () => {
    const claim = (id: string, en: string, composed: boolean) => ({
      id: id as ClaimId,
      text: { en, ar: '' },
      composed,
    });
    const findOne = await createNoteFinder([
      claim('composed', 'SANA denied reports about Hama.', true),
      claim('written', 'State media said that insurgents had been pushed back some way north of Hama.', false),
    ]);
    expect(findOne('Hama', 2).map(({ id }) => id)).toEqual(['written', 'composed']);
  });
});
