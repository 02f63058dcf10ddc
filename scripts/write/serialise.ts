import { createHash } from 'node:crypto';

/** A file of the map: its name beside the manifest, and its text. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** Compact JSON with a final line feed: the same value gives the same bytes. */
export function compact(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** An array with one item a line, so that a change of one row is a change of one line. */
export function lines(items: readonly unknown[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}

/** An object of arrays, each with one item a line. */
export function linesBy(arrays: Readonly<Record<string, readonly unknown[]>>): string {
  const members = Object.entries(arrays).map(([name, items]) => `${JSON.stringify(name)}: ${lines(items).trimEnd()}`);
  return `{\n${members.join(',\n')}\n}\n`;
}

/** First 16 hexadecimal digits of the SHA-256 of a text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
