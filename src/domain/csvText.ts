/** A cell: text, a number, or nothing. */
export type CsvCell = string | number | null;

/** A column of a file: its name in the first row, and what stands in it for an item. */
export interface CsvColumn<Item> {
  readonly name: string;
  readonly cell: (item: Item) => CsvCell;
}

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** Without it Excel reads Arabic as something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180, UTF-8 with its mark): a row of names, then a row for each item. A text that a spreadsheet
 * would run as a formula is given an apostrophe; numbers stay numbers.
 */
export function csvText<Item>(columns: readonly CsvColumn<Item>[], items: readonly Item[]): string {
  const rows = [columns.map(({ name }) => name), ...items.map((item) => columns.map(({ cell }) => cell(item)))];
  return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
