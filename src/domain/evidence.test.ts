import { describe, expect, it } from 'vitest';
import { day } from './days.ts';
import { countEvidence, countOrigins, type EvidenceKind, evidenceOf, isDated, type PlaceFacts } from './evidence.ts';
import type { AssessmentId, SourceId } from './ids.ts';
import type { Source } from './source.ts';
import { actor, testClaim } from './testClaims.ts';

const id = (text: string) => text as SourceId;

function source(name: string, changes: Partial<Source> = {}): Source {
  const nothing = { url: null, published: day('2024-03-01'), language: 'en', affiliatedActor: null, originOf: null };
  return { id: id(name), publisher: name, title: name, kind: 'news', weak: false, ...nothing, ...changes };
}

const sources = new Map(
  [
    source('wire'),
    source('copy', { originOf: id('wire') }),
    source('copy of copy', { originOf: id('copy') }),
    source('monitor'),
    source('wiki', { weak: true }),
    source('one', { originOf: id('other') }),
    source('other', { originOf: id('one') }),
  ].map((one) => [one.id, one]),
);

function facts(changes: Partial<PlaceFacts> = {}): PlaceFacts {
  return {
    baseline: { actor: actor('blue'), basis: 'sourced', sources: [id('wire')] },
    control: { status: 'held', actor: actor('red'), assessment: null },
    claims: [],
    ...changes,
  };
}

describe('countOrigins', () => {
  it('counts copies of one wire once', () => {
    expect(countOrigins(['wire', 'copy', 'copy of copy', 'monitor'].map(id), sources)).toBe(2);
  });

  it('counts the wire of a copy whose wire is not named', () => {
    expect(countOrigins(['copy', 'copy of copy'].map(id), sources)).toBe(1);
  });

  it('does not count what supports nothing alone', () => {
    expect(countOrigins(['wiki'].map(id), sources)).toBe(0);
  });

  it('ends where copies name each other', () => {
    expect(countOrigins(['one'].map(id), sources)).toBe(1);
  });

  it('counts a source that is not in the list for itself', () => {
    expect(countOrigins(['gone', 'wire'].map(id), sources)).toBe(2);
  });
});

describe('evidenceOf', () => {
  it('takes the best checked of the claims, and counts what is behind all of them', () => {
    const claims = [
      testClaim({ verification: 'claimed', sources: [id('copy')] }),
      testClaim({ verification: 'corroborated', sources: [id('wire'), id('monitor')] }),
    ];
    expect(evidenceOf(facts({ claims }), sources)).toEqual({ kind: 'corroborated', actor: 'red', origins: 2 });
  });

  it('is disputed where claims of a contested place name different actors', () => {
    const control = { status: 'contested' as const, actor: actor('blue'), assessment: null };
    const claims = [testClaim(), testClaim({ actor: actor('blue') })];
    expect(evidenceOf(facts({ control, claims }), sources)?.kind).toBe('disputed');
    expect(evidenceOf(facts({ control, claims: [testClaim()] }), sources)?.kind).toBe('reported');
  });

  it('falls back to the source of the first day, then to general knowledge', () => {
    expect(evidenceOf(facts(), sources)).toEqual({ kind: 'sourced', actor: 'blue', origins: 1 });
    const baseline = { actor: actor('blue'), basis: 'general knowledge' as const, sources: [] };
    expect(evidenceOf(facts({ baseline }), sources)).toEqual({ kind: 'general knowledge', actor: 'blue', origins: 0 });
  });

  it('says where only we conclude', () => {
    const control = { ...facts().control, assessment: 'ours' as AssessmentId };
    expect(evidenceOf(facts({ control }), sources)?.kind).toBe('concluded');
  });

  it('has nothing of a place that the account passes over', () => {
    const control = { status: 'silent' as const, actor: null, assessment: null };
    expect(evidenceOf(facts({ control, claims: [testClaim()] }), sources)).toBeUndefined();
  });
});

it('counts places by kind, and knows which have a dated report', () => {
  const found = (kind: EvidenceKind) => ({ kind, actor: null, origins: 1 });
  const counts = countEvidence([found('claimed'), found('claimed'), found('sourced')]);
  expect([...counts]).toEqual([
    ['claimed', 2],
    ['sourced', 1],
  ]);
  expect((['verified', 'disputed', 'sourced', 'concluded'] as const).map(isDated)).toEqual([true, true, false, false]);
});
