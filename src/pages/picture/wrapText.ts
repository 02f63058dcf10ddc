/**
 * A text in lines no wider than `width`, broken between words.
 *
 * @param most - how many lines there is room for; what does not fit is cut, and an ellipsis says so.
 * @param measure - the width of a text in one line.
 */
export function wrapText(
  text: string,
  { width, most }: { readonly width: number; readonly most: number },
  measure: (line: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const together = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(together) > width) lines.push(word);
    else lines[lines.length - 1] = together;
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const words = (kept.at(-1) ?? '').split(' ');
  while (words.length > 1 && measure(`${words.join(' ')} …`) > width) words.pop();
  return [...kept.slice(0, -1), `${words.join(' ')} …`];
}
