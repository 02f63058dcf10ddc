type Line = readonly (readonly number[])[];

/**
 * The lines that hang together with one of them, end to end, itself among them and in their order.
 *
 * @param lines - positions `[lon, lat]`; two meet where an end of the one is an end of the other, figure for figure.
 * @param from - the index of the line to begin with.
 */
export function joinedArcs<One extends { readonly line: Line }>(lines: readonly One[], from: number): readonly One[] {
  const atEnd = new Map<string, number[]>();
  const endsOf = ({ line }: One) => [line[0], line.at(-1)].map((end) => String(end));
  for (const [index, line] of lines.entries()) {
    for (const end of endsOf(line)) atEnd.set(end, [...(atEnd.get(end) ?? []), index]);
  }
  const joined = new Set([from]);
  // A set goes through what is added to it on the way.
  for (const index of joined) {
    const line = lines[index];
    if (line) for (const end of endsOf(line)) for (const other of atEnd.get(end) ?? []) joined.add(other);
  }
  return lines.filter((_, index) => joined.has(index));
}
