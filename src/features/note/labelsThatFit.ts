/** A label that wants to stand over a point of a strip; all lengths in the strip's own measure. */
export interface StripLabel {
  readonly at: number;
  readonly width: number;
}

/**
 * The labels that have room beside one another, each in the middle over its point: those that come first keep theirs.
 *
 * @param labels - the most important first.
 */
export function labelsThatFit<Label extends StripLabel>(labels: readonly Label[]): readonly Label[] {
  const placed: Label[] = [];
  for (const label of labels) {
    if (placed.every((other) => Math.abs(other.at - label.at) >= (other.width + label.width) / 2)) placed.push(label);
  }
  return placed;
}
