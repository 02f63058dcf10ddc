import { type CsvColumn, csvText } from '#domain/csvText.ts';
import type { IsoDate } from '#domain/days.ts';
import type { LensId } from '#domain/ids.ts';
import type { Manifest } from '#domain/manifest.ts';
import { downloadFile } from '#ui/downloadFile.ts';

/** What a table of the map is of; it stands in the name of its file. */
export interface TableVersion {
  readonly manifest: Pick<Manifest, 'id' | 'dataVersion'>;
  readonly date: IsoDate;
  readonly lens: LensId;
  /** By which day all that counts had been said; null where everything counts. */
  readonly known: IsoDate | null;
}

/** `syria-2024-places-2024-12-04-assessment-0123456789abcdef.csv`; `…-assessment-known-2024-12-05-…` as it was known. */
export function csvFileName(table: string, { manifest, date, lens, known }: TableVersion): string {
  const asKnown = known ? ['known', known] : [];
  return `${[manifest.id, table, date, lens, ...asKnown, manifest.dataVersion].join('-')}.csv`;
}

/** Gives the reader a table as a file. */
export function downloadCsv<Item>(name: string, columns: readonly CsvColumn<Item>[], items: readonly Item[]): void {
  downloadFile(name, csvText(columns, items), 'text/csv');
}
