export type SortDirection = 'ascending' | 'descending';

/** What a row is sorted by; rows with an equal key keep their order. */
export type SortKey = string | number;

/**
 * Rows in a new order; the old one is not modified.
 *
 * @param compareTexts - by the rules of a language; numbers compare as numbers.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  direction: SortDirection,
  compareTexts: (a: string, b: string) => number,
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  keyed.sort((a, b) => {
    const isText = typeof a.key === 'string' && typeof b.key === 'string';
    return sign * (isText ? compareTexts(String(a.key), String(b.key)) : Number(a.key) - Number(b.key));
  });
  return keyed.map(({ row }) => row);
}
