import type { PixelLine } from './areaSpot.ts';

/** Points at even distances along a line, its first one among them; both in CSS pixels. */
export function alongLine(line: PixelLine, step: number): PixelLine {
  const points: (readonly [number, number])[] = [];
  let left = 0;
  for (const [index, [x1, y1]] of line.entries()) {
    const [x2, y2] = line[index + 1] ?? [x1, y1];
    const length = Math.hypot(x2 - x1, y2 - y1);
    for (; left < length; left += step) {
      points.push([x1 + ((x2 - x1) * left) / length, y1 + ((y2 - y1) * left) / length]);
    }
    left -= length;
  }
  return points;
}
