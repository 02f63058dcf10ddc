import { describe, expect, it } from 'vitest';
import { CLAIM_KINDS, type Claim } from '#domain/claim.ts';
import type { ClaimantId } from '#domain/ids.ts';
import { readDataset } from '#scripts/read/readDataset.ts';
import { composeText, type Names } from './composeText.ts';

const dataset = readDataset('data/syria-2024');
const names: Names = {
  actors: new Map(dataset.actors.map((actor) => [actor.id, actor])),
  claimants: new Map(dataset.claimants.map((claimant) => [claimant.id, claimant])),
  places: new Map(dataset.places.map((place) => [place.id, place])),
  areas: new Map(dataset.areas.map((area) => [area.id, area])),
  claims: new Map(dataset.claims.map((claim) => [claim.id, claim])),
};
const claimOf = (id: string) => dataset.claims.find((claim) => claim.id === id) as Claim;

describe('composeText', () => {
  it('tells of a change of hands in reported speech', () => {
    const { en } = composeText(claimOf('2024-11-27-qubtan'), names);
    expect(en).toBe(
      'The Military Operations Department said that Qubtan al-Jabal had passed from Government to Opposition.',
    );
  });

  it('gives a figure with its unit, in the figures of the language', () => {
    const { en, ar } = composeText(claimOf('sc-1204-sana-20'), names);
    expect(en).toBe('SANA gave a distance of 20 km at Hama.');
    expect(ar).toContain('٢٠ كم');
  });

  it('says "at least" where only the lower bound is given', () => {
    expect(composeText(claimOf('sc-1204-army-300'), names).en).toContain('at least 300 killed');
  });

  it.each([
    [
      'sc-1130-min-hama',
      'The Syrian defence ministry denied that Hama was under control of Opposition, as opposition media said.',
    ],
    [
      'sc-1206-min-homs',
      'The Syrian defence ministry denied that the forces there had left Homs, as the Syrian Observatory for Human Rights said.',
    ],
  ])('says what %s denies, and who had said it', (id, sentence) => {
    const { en, ar } = composeText(claimOf(id), names);
    expect(en).toBe(sentence);
    expect(ar).toContain('خلافاً لما قاله');
  });

  it('names the place only where a denial contradicts no claim of the file', () => {
    const denial = { ...claimOf('sc-1206-min-homs'), contradicts: [] };
    expect(composeText(denial, names).en).toBe('The Syrian defence ministry denied reports about Homs.');
  });

  it('names the place only of a denied claim that is not about ground', () => {
    const denial = { ...claimOf('sc-1206-min-homs'), contradicts: [claimOf('sc-1204-sana-20').id] };
    expect(composeText(denial, names).en).toBe('The Syrian defence ministry denied reports about Hama, as SANA said.');
  });

  it.each(CLAIM_KINDS)('has words for a claim of kind %s with no more than it must have', (kind) => {
    const claim = claimOf('2024-11-27-qubtan');
    const bare = { ...claim, kind, actor: kind === 'control' ? claim.actor : null, from: null, figure: null };
    const { en, ar } = composeText(bare, names);
    expect(en).not.toMatch(/undefined|null/);
    expect(ar).not.toMatch(/undefined|null/);
  });

  it('falls back to the id of a claimant without a name', () => {
    expect(composeText({ ...claimOf('2024-11-27-qubtan'), claimant: 'someone' as ClaimantId }, names).en).toMatch(
      /^Someone said/,
    );
  });
});
