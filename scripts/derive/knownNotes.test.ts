import { expect, it } from 'vitest';
import { claimsAsKnown } from '#domain/claimsAsKnown.ts';
import { day, daysOf } from '#domain/days.ts';
import type { ClaimantId, ClaimId, SourceId } from '#domain/ids.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { testClaim } from '#domain/testClaims.ts';
import { testDataset } from '#scripts/checks/testDataset.ts';
import { type Dataset, readDataset } from '#scripts/read/readDataset.ts';
import type { Names } from './composeText.ts';
import { knownNotes } from './knownNotes.ts';

const byId = <Id, Item extends { readonly id: Id }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));
const namesOf = ({ actors, claimants, places, areas, claims }: Dataset): Names => ({
  actors: byId(actors),
  claimants: byId(claimants),
  places: byId(places),
  areas: byId(areas),
  claims: byId(claims),
});
const notesOf = (dataset: Dataset) => knownNotes(dataset, namesOf(dataset));

const [paper] = testDataset().sources;
const published = (id: string, on: string) => ({ ...paper, id, published: day(on) }) as Dataset['sources'][number];
const sources = [published('first', '2024-03-01'), published('then', '2024-03-02')];
const ofParty = {
  claimant: 'red-office' as ClaimantId,
  confirmedBy: ['monitor' as ClaimantId],
  sources: ['first', 'then'] as SourceId[],
  text: { en: 'Red took it, and the monitor says so.', ar: '' },
};

/** The whole map is read and told anew for each day; two busy cores take their time. */
const READING_MILLISECONDS = 60_000;

it('counts confirmations from the day on which the last source appeared, and checks no further than they allow', () => {
  const claims = [testClaim({ ...ofParty, verification: 'reported' })];
  expect(notesOf(testDataset({ claims, sources })).claims).toMatchObject({
    claim: { verification: [['2024-03-02', 'claimed']], confirmedFrom: '2024-03-02', text: ['2024-03-02', {}] },
  });
});

it('has a claim disputed only once somebody had contradicted it', () => {
  const claims = [
    testClaim({ verification: 'disputed', sources: ['first' as SourceId], text: { en: 'Taken.', ar: '' } }),
    testClaim({
      id: 'denial' as ClaimId,
      kind: 'denial',
      contradicts: ['claim' as ClaimId],
      saidOn: day('2024-03-03'),
      sources: ['then' as SourceId],
    }),
  ];
  const { claims: notes } = notesOf(testDataset({ claims, sources }));
  expect(notes).toMatchObject({ claim: { verification: [['2024-03-03', 'reported']], confirmedFrom: null } });
});

it('has none for what reads now as it did', () => {
  const claims = [testClaim({ sources: ['first' as SourceId], text: { en: 'Red took it.', ar: '' } })];
  expect(notesOf(testDataset({ claims, sources }))).toEqual({ claims: {}, assessments: {} });
});

it(
  'tells nothing of later days in the claims of the first map, whatever the day of knowledge',
  () => {
    const dataset = readDataset('data/syria-2024');
    const notes = notesOf(dataset);
    const claimsNow = byId<ClaimId, PublishedClaim>(dataset.claims as unknown as readonly PublishedClaim[]);
    const { firstDay, lastDay } = dataset.map;
    const told = daysOf(firstDay, lastDay).flatMap((known) => {
      const claims = claimsAsKnown(claimsNow, known, notes.claims, byId(dataset.sources));
      return [...claims.values()].flatMap(({ id, text }) => {
        const named = [...text.en.matchAll(/\b(\d+) (November|December)\b/g)].map(
          ([, date, month]) => `2024-${month === 'November' ? 11 : 12}-${date?.padStart(2, '0')}`,
        );
        return named.some((date) => date > known) ? [`${known} ${id}`] : [];
      });
    });
    expect(told).toEqual([]);
  },
  READING_MILLISECONDS,
);
