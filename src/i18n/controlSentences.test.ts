import { beforeAll, describe, expect, it } from 'vitest';
import type { Control } from '#domain/control.ts';
import { day } from '#domain/days.ts';
import type { ActorId } from '#domain/ids.ts';
import { type ControlNames, controlSentences } from './controlSentences.ts';
import { loadMessages } from './messages.ts';

beforeAll(() => loadMessages('ar'));

const control: Control = {
  status: 'held',
  actor: 'green' as ActorId,
  against: null,
  since: day('2024-12-05'),
  reason: 'evidence',
  claims: [],
  assessment: null,
  evidenceOn: null,
};

const names: ControlNames = {
  actor: 'Green',
  against: null,
  firstDay: day('2024-11-26'),
  basis: 'sourced',
  followsFrom: [],
  promoteAfterDays: 3,
};

describe('controlSentences', () => {
  it('says who holds a place, since when and why', () => {
    expect(controlSentences(control, names, 'en')).toEqual([
      'Held by Green since 5 December 2024.',
      'It rests on the reports below.',
    ]);
  });

  it('does not say that the first day of the map was the first day of the holder', () => {
    const first = { ...control, since: names.firstDay, reason: 'baseline' } as const;
    const [status, reason] = controlSentences(first, { ...names, basis: 'general knowledge' }, 'en');
    expect(status).toBe('Held by Green since before 26 November 2024.');
    expect(reason).toBe('General knowledge: no source.');
  });

  it('names both sides of contested and of claimed ground', () => {
    const both = { ...names, against: 'Red' };
    const contested = { ...control, status: 'contested', reason: 'fighting' } as const;
    expect(controlSentences(contested, both, 'en')[0]).toBe('Contested between Green and Red since 5 December 2024.');
    const asserted = { ...control, status: 'asserted', reason: 'bare claim' } as const;
    expect(controlSentences(asserted, both, 'en')[0]).toBe(
      'Claimed by Green since 5 December 2024, not independently verified; held until then by Red.',
    );
  });

  it('never says that nobody holds unknown ground', () => {
    const unknown = { ...control, status: 'unknown', actor: null, reason: 'no evidence' } as const;
    expect(controlSentences(unknown, { ...names, actor: null }, 'en')[0]).toBe(
      'Who held this place since 5 December 2024 is not known.',
    );
  });

  it('names the areas that a place follows from', () => {
    const sentences = controlSentences(control, { ...names, followsFrom: ['Daraa governorate'] }, 'en');
    expect(sentences[2]).toBe('No report names this place; follows from Daraa governorate.');
  });

  it('counts the days of an uncontradicted claim in Arabic plural forms', () => {
    const promoted = { ...control, reason: 'uncontradicted' } as const;
    expect(controlSentences(promoted, names, 'ar')[1]).toContain('٣ أيام');
  });
});
