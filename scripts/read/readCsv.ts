import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { DataError } from '#data/DataError.ts';

/**
 * Reads a CSV file row by row through a schema.
 *
 * @param path - UTF-8, with a header line; every column of the schema must be there and no other.
 * @param row - from the cells of one row (all strings) to what it means.
 * @throws DataError that names the file, the line and the column, and says why.
 */
export function readCsv<Row extends v.GenericSchema>(path: string, row: Row): v.InferOutput<Row>[] {
  const file = basename(path);
  return cells(path, file).map(({ record, info }) => {
    const result = v.safeParse(row, record);
    if (result.success) return result.output;
    const [issue] = result.issues;
    throw new DataError(file, `line ${info.lines}, ${v.getDotPath(issue) ?? 'row'}`, issue.message);
  });
}

interface CsvRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function cells(path: string, file: string): CsvRow[] {
  try {
    return parse(readFileSync(path), { columns: true, info: true, bom: true, skip_empty_lines: true }) as CsvRow[];
  } catch (error) {
    throw new DataError(file, '', error instanceof Error ? error.message : String(error));
  }
}
