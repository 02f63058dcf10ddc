interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The row that a key of the table leads to: arrows one row, PageUp and PageDown as many as are seen, Home and End to the ends.
 *
 * @param page - how many rows are seen at a time.
 * @returns undefined for keys that are not the table's, and where there is no row.
 */
export function rowMove(
  { key, altKey, metaKey }: Key,
  { active, count, page }: { readonly active: number; readonly count: number; readonly page: number },
): number | undefined {
  if (altKey || metaKey || count === 0) return undefined;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + Math.max(1, page),
    PageUp: active - Math.max(1, page),
    Home: 0,
    End: count - 1,
  };
  const wanted = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return wanted === undefined ? undefined : Math.min(count - 1, Math.max(0, wanted));
}
