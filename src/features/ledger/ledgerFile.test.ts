import { expect, it } from 'vitest';
import { csvText } from '#domain/csvText.ts';
import { day } from '#domain/days.ts';
import type { PlaceId, SourceId } from '#domain/ids.ts';
import { EMPTY_LEDGER_FILTER } from '#domain/ledgerFilter.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { testClaim } from '#domain/testClaims.ts';
import { type LedgerSource, ledgerColumns, ledgerFileName, ledgerJson } from './ledgerFile.ts';

const source = {
  manifest: {
    id: 'example',
    dataVersion: '0123456789abcdef',
    licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
    claimants: [],
    corrections: [{ id: 'fixed', claims: ['claim'] }],
  },
  known: null,
  writtenOn: '2024-12-31',
  places: new Map([['alpha' as PlaceId, { name: { en: 'Alpha', ar: 'ألفا' } }]]),
  sources: new Map([['source' as SourceId, { url: 'https://example.org/a', publisher: 'Example' }]]),
} as unknown as LedgerSource;
const claim = {
  ...testClaim({ text: { en: '=HYPERLINK("x")', ar: '' } }),
  claimant: 'Monitor',
  claimantId: 'monitor',
  claimantRole: 'monitor',
} as unknown as PublishedClaim;

it('names its file after map, version and day', () => {
  expect(ledgerFileName(source, 'csv')).toBe('example-claims-0123456789abcdef-2024-12-31.csv');
  expect(ledgerFileName({ ...source, known: day('2024-12-05') }, 'json')).toBe(
    'example-claims-known-2024-12-05-0123456789abcdef-2024-12-31.json',
  );
});

it('says in every row of the table where it comes from, and lets no text be run', () => {
  const [head, row] = csvText(ledgerColumns(source), [claim]).replace('\uFEFF', '').split('\r\n');
  expect(head?.split(',').slice(-6)).toEqual([
    'corrections',
    'map',
    'data_version',
    'licence',
    'written_on',
    'known_on',
  ]);
  expect(row).toMatch(
    /,source,https:\/\/example\.org\/a,fixed,example,0123456789abcdef,CC BY-SA 4\.0 https:\/\/\S+,2024-12-31,$/,
  );
  expect(row).toContain(`"'=HYPERLINK(""x"")"`);
});

it('says so at the head of the other file, with the filter that was asked for', () => {
  const file = JSON.parse(ledgerJson(source, { ...EMPTY_LEDGER_FILTER, kind: 'control' }, [claim]));
  expect(file).toMatchObject({ map: 'example', dataVersion: '0123456789abcdef', writtenOn: '2024-12-31', count: 1 });
  expect(file.licence.name).toBe('CC BY-SA 4.0');
  expect(file.filter).toEqual({ kind: 'control' });
  expect(file.claims).toHaveLength(1);
});

it('says in both by which day all that counts had been said', () => {
  const known = { ...source, known: day('2024-12-05') };
  expect(csvText(ledgerColumns(known), [claim])).toMatch(/,2024-12-31,2024-12-05\s*$/);
  const [then, now] = [known, source].map((one) => JSON.parse(ledgerJson(one, EMPTY_LEDGER_FILTER, [claim])));
  expect([then.knownOn, now.knownOn]).toEqual(['2024-12-05', null]);
});
