import type { CsvColumn } from '#domain/csvText.ts';
import type { IsoDate } from '#domain/days.ts';
import type { PlaceId, SourceId } from '#domain/ids.ts';
import type { LedgerFilter } from '#domain/ledgerFilter.ts';
import type { Localised } from '#domain/localised.ts';
import type { Manifest } from '#domain/manifest.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { Source } from '#domain/source.ts';

/** What a file of claims is taken from. Every file says so of itself. */
export interface LedgerSource {
  readonly manifest: Pick<Manifest, 'id' | 'dataVersion' | 'licence' | 'claimants' | 'corrections'>;
  /** By which day all that counts had been said; null where everything counts. */
  readonly known: IsoDate | null;
  /** The day on which the file is made, as `YYYY-MM-DD` in UTC. */
  readonly writtenOn: string;
  readonly places: ReadonlyMap<PlaceId, { readonly name: Localised }>;
  readonly sources: ReadonlyMap<SourceId, Pick<Source, 'url' | 'publisher'>>;
}

/** `syria-2024-claims-0123456789abcdef-2024-12-31.csv`; `…-claims-known-2024-12-05-…` as it was known. */
export function ledgerFileName({ manifest, known, writtenOn }: LedgerSource, type: 'csv' | 'json'): string {
  const asKnown = known ? ['known', known] : [];
  return `${[manifest.id, 'claims', ...asKnown, manifest.dataVersion, writtenOn].join('-')}.${type}`;
}

/** Column names are ids of the data, the same in every language. The last ones say where a row comes from, so that it can be told when it is copied out. */
export function ledgerColumns(source: LedgerSource): readonly CsvColumn<PublishedClaim>[] {
  const { manifest, known, writtenOn, places, sources } = source;
  const { licence, claimants, corrections } = manifest;
  const namesOf = ({ places: ids }: PublishedClaim) => ids.flatMap((id) => places.get(id)?.name ?? []);
  return [
    { name: 'id', cell: ({ id }) => id },
    { name: 'kind', cell: ({ kind }) => kind },
    { name: 'valid_from', cell: ({ validFrom }) => validFrom },
    { name: 'day_part', cell: ({ dayPart }) => dayPart },
    { name: 'day_approximate', cell: ({ dayApproximate }) => String(dayApproximate) },
    { name: 'said_on', cell: ({ saidOn }) => saidOn },
    { name: 'recorded_on', cell: ({ recordedOn }) => recordedOn },
    { name: 'claimant', cell: ({ claimantId }) => claimantId },
    { name: 'claimant_en', cell: ({ claimant }) => claimant },
    { name: 'claimant_ar', cell: ({ claimantId }) => claimants.find(({ id }) => id === claimantId)?.name.ar ?? null },
    { name: 'claimant_role', cell: ({ claimantRole }) => claimantRole },
    { name: 'confirmed_by', cell: ({ confirmedBy }) => confirmedBy.join(' ') },
    { name: 'contradicts', cell: ({ contradicts }) => contradicts.join(' ') },
    { name: 'verification', cell: ({ verification }) => verification },
    { name: 'outcome', cell: ({ outcome }) => outcome?.state ?? null },
    { name: 'outcome_on', cell: ({ outcome }) => outcome?.on ?? null },
    { name: 'actor', cell: ({ actor }) => actor },
    { name: 'from_actor', cell: ({ from }) => from },
    { name: 'places', cell: (claim) => claim.places.join(' ') },
    {
      name: 'places_en',
      cell: (claim) =>
        namesOf(claim)
          .map(({ en }) => en)
          .join('; '),
    },
    {
      name: 'places_ar',
      cell: (claim) =>
        namesOf(claim)
          .map(({ ar }) => ar)
          .join('; '),
    },
    { name: 'area', cell: ({ area }) => area?.id ?? null },
    { name: 'area_en', cell: ({ area }) => area?.name.en ?? null },
    { name: 'figure_low', cell: ({ figure }) => figure?.low ?? null },
    { name: 'figure_high', cell: ({ figure }) => figure?.high ?? null },
    { name: 'figure_unit', cell: ({ figure }) => figure?.unit ?? null },
    { name: 'text_en', cell: ({ text }) => text.en },
    { name: 'text_ar', cell: ({ text }) => text.ar },
    { name: 'sources', cell: (claim) => claim.sources.join(' ') },
    { name: 'source_urls', cell: (claim) => claim.sources.flatMap((id) => sources.get(id)?.url ?? []).join(' ') },
    {
      name: 'corrections',
      cell: ({ id }) => corrections.flatMap((one) => (one.claims.includes(id) ? one.id : [])).join(' '),
    },
    { name: 'map', cell: () => manifest.id },
    { name: 'data_version', cell: () => manifest.dataVersion },
    { name: 'licence', cell: () => `${licence.name} ${licence.url}` },
    { name: 'written_on', cell: () => writtenOn },
    { name: 'known_on', cell: () => known },
  ];
}

/** Claims as the map publishes them, under what they were taken from and the filter that left them. */
export function ledgerJson(
  { manifest, known, writtenOn }: LedgerSource,
  filter: LedgerFilter,
  claims: readonly PublishedClaim[],
): string {
  const { id: map, dataVersion, licence } = manifest;
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
  const file = { map, dataVersion, licence, writtenOn, knownOn: known, filter: asked, count: claims.length, claims };
  return `${JSON.stringify(file, null, 1)}\n`;
}
