import { describe, expect, it } from 'vitest';
import { day } from '#domain/days.ts';
import type { AreaId, ClaimantId, ClaimId, SourceId } from '#domain/ids.ts';
import { actor, claimId, place, testClaim } from '#domain/testClaims.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import { checkDataset } from './checkDataset.ts';
import { testAssessment, testDataset } from './testDataset.ts';

const reasonsOf = (changes: Partial<Dataset>) =>
  checkDataset(testDataset(changes)).map(({ where, reason }) => `${where}: ${reason}`);
const claimWith = (changes: Parameters<typeof testClaim>[0]) => ({
  claims: [testClaim({ validFrom: day('2024-03-02'), ...changes })],
});
const [alpha, beta] = testDataset().places as [Dataset['places'][number], Dataset['places'][number]];

describe('checkDataset', () => {
  it('finds nothing wrong with a sound map', () => {
    expect(reasonsOf({})).toEqual([]);
  });

  it.each([
    ['place', { places: [place('nowhere')] }],
    ['area', { area: 'nowhere' as AreaId }],
    ['actor', { actor: actor('nobody') }],
    ['claimant', { confirmedBy: ['nobody' as ClaimantId] }],
    ['claim', { contradicts: ['nothing' as ClaimId] }],
    ['source', { sources: ['nothing' as SourceId] }],
  ])('danglingIds: a claim that names no existing %s', (kind, changes) => {
    expect(reasonsOf(claimWith(changes)).join()).toContain(`claim: no such ${kind}: `);
  });

  it('danglingIds: an assessment of no site', () => {
    expect(reasonsOf({ assessments: [testAssessment({ site: place('nowhere') })] })).toEqual([
      'ours: no such site: nowhere',
    ]);
  });

  it('danglingIds and repeatedIds: readings of no claim, of no source, and of one claim twice', () => {
    const reading = { claim: claimId('claim'), readOn: day('2024-04-01'), result: 'agrees' as const, sources: [] };
    const readings = [
      reading,
      { ...reading, sources: ['nothing' as SourceId] },
      { ...reading, claim: claimId('none') },
    ];
    expect(reasonsOf({ readings })).toEqual([
      'claim: 2 rows have this id',
      'claim: no such source: nothing',
      'none: no such claim: none',
    ]);
  });

  it('repeatedIds: two rows with one id', () => {
    expect(reasonsOf({ places: [alpha, { ...beta, id: alpha.id }], areas: [] })).toContain(
      'alpha: 2 rows have this id',
    );
  });

  it('sharedSpots: two places at one spot', () => {
    expect(reasonsOf({ places: [alpha, { ...beta, at: alpha.at }] })).toEqual(['alpha, beta: all lie at 0.25,0.5']);
  });

  it.each([
    ['a claim needs a source', { sources: [] }],
    ['a claim needs a place or an area', { places: [] }],
    ['a claim of control needs an actor', { actor: null }],
    ['recorded before it was said', { recordedOn: day('2024-02-01') }],
    ['the figure runs backwards', { figure: { low: 9, high: 1, unit: 'km' } }],
    ['its text is written in one language only', { text: { en: 'Text', ar: '' } }],
    ['it contradicts itself', { contradicts: [claimId('claim')] }],
  ])('claimShape: %s', (reason, changes) => {
    expect(reasonsOf(claimWith(changes))).toContain(`claim: ${reason}`);
  });

  it('baselineBasis: a sourced baseline without source, general knowledge with one', () => {
    const bare = { ...alpha, baseline: { ...alpha.baseline, sources: [] } };
    const rich = { ...beta, baseline: { ...beta.baseline, basis: 'general knowledge' as const } };
    expect(reasonsOf({ places: [bare, rich] })).toEqual([
      'alpha: "sourced" needs a source',
      'beta: general knowledge has no sources',
    ]);
  });

  it('timeRange: a claim and an assessment outside the days of the map', () => {
    expect(reasonsOf(claimWith({ validFrom: day('2024-02-29') }))).toEqual([
      'claim: validFrom lies outside 2024-03-01 – 2024-03-03',
    ]);
    expect(reasonsOf({ assessments: [testAssessment({ from: day('2024-03-04') })] })).toEqual([
      'ours: from lies outside 2024-03-01 – 2024-03-03',
    ]);
  });

  it('weakSources: a link to one, a claim and a baseline that rest on one alone', () => {
    const [source] = testDataset().sources as [Dataset['sources'][number]];
    const found = reasonsOf({ sources: [{ ...source, weak: true, url: 'https://example.org/' }] });
    expect(found).toContain('source: a weak source must not be linked');
    expect(found).toContain('claim: "reported" rests on weak sources alone');
    expect(found).toContain('alpha: "sourced" rests on weak sources alone');
  });

  it('timeRange: an opening day outside the map, and a map that is published too early', () => {
    const { map } = testDataset();
    expect(reasonsOf({ map: { ...map, openingDay: day('2024-05-01') } })).toEqual([
      'openingDay: lies outside 2024-03-01 – 2024-03-03',
    ]);
    const fresh = claimWith({ recordedOn: day('2024-03-04'), saidOn: null });
    expect(reasonsOf(fresh)).toEqual(['delayDays: its last day is not 3 days past when the last row was recorded']);
  });

  it('interestRule: a party alone supports no more than a bare claim', () => {
    const own = { claimant: 'red-office' as ClaimantId };
    expect(reasonsOf(claimWith(own))).toEqual(['claim: "reported" needs 1 voices without interest, it has 0']);
    expect(reasonsOf(claimWith({ ...own, verification: 'claimed' }))).toEqual([]);
    expect(reasonsOf(claimWith({ ...own, confirmedBy: ['monitor' as ClaimantId] }))).toEqual([]);
  });

  it('interestRule: what a party admits against its interest counts', () => {
    expect(reasonsOf(claimWith({ claimant: 'red-office' as ClaimantId, actor: actor('blue') }))).toEqual([]);
  });
});
