/** How many letters must be put in, taken out or exchanged to make one text the other; neighbours that change places count once. */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let y = 1; y <= one.length; y += 1) {
    const next = [y];
    for (let x = 1; x <= other.length; x += 1) {
      const isSame = one[y - 1] === other[x - 1];
      const isSwap = one[y - 1] === other[x - 2] && one[y - 2] === other[x - 1];
      const replaced = (row[x - 1] ?? 0) + (isSame ? 0 : 1);
      const swapped = isSwap && !isSame ? (before[x - 2] ?? replaced) + 1 : replaced;
      next.push(Math.min((row[x] ?? 0) + 1, (next[x - 1] ?? 0) + 1, replaced, swapped));
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
