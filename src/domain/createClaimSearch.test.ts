import { expect, it } from 'vitest';
import type { Claimant } from './actor.ts';
import { createClaimSearch } from './createClaimSearch.ts';
import type { ClaimantId, PlaceId } from './ids.ts';
import type { PublishedClaim } from './publishedClaim.ts';
import { place, testClaim } from './testClaims.ts';

const deirEzZor = { name: { en: 'Deir ez-Zor', ar: 'دير الزور' }, spellings: ['Deir al-Zour'] };
const abuKamal = { name: { en: 'Abu Kamal', ar: 'البوكمال' }, spellings: ['Al-Bukamal'] };
const places = new Map<PlaceId, typeof deirEzZor>([
  [place('deir-ez-zor'), deirEzZor],
  [place('abu-kamal'), abuKamal],
]);
const sana = 'sana' as ClaimantId;
const claimants = new Map<ClaimantId, Claimant>([
  [sana, { id: sana, name: { en: 'SANA, state news agency', ar: 'وكالة سانا' }, role: 'aligned', actor: null }],
]);
const claim = {
  ...testClaim({ places: [place('deir-ez-zor'), place('abu-kamal')], claimant: sana }),
  claimant: 'SANA, state news agency',
  claimantId: sana,
  text: { en: 'The army said it had withdrawn.', ar: 'قال الجيش إنه انسحب.' },
} as unknown as PublishedClaim;
const answers = (text: string) => createClaimSearch(places, claimants)(text)(claim);

it.each([
  '',
  '   ',
  'deir ez zor',
  'Dayr az-Zawr',
  'دير الزور',
  'ديرالزور',
  'abukamal',
  'bukamal',
  'البوكمال',
  'بوكمال',
  'sana',
  'سانا',
  'withdr',
  'انسحب',
  'army SANA kamal',
])('answers “%s”', (text) => {
  expect(answers(text)).toBe(true);
});

it.each(['homs', 'drew', 'army homs', 'hhhhhhh', 'حمص'])('does not answer “%s”', (text) => {
  expect(answers(text)).toBe(false);
});
