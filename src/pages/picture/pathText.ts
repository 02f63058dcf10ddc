import type { Position } from 'geojson';
import type { PictureSize } from './Frame.ts';

/** Lines as the `d` of a path, in the steps of the picture, relative; what lies wholly outside the frame is left out. */
export function linesText(lines: readonly (readonly Position[])[], size: PictureSize): string {
  return lines.map((line) => lineText(line, size, 2)).join('');
}

/** Polygons as the `d` of a path, each ring closed. */
export function polygonsText(polygons: readonly (readonly (readonly Position[])[])[], size: PictureSize): string {
  return polygons
    .flat()
    .map((ring) => lineText(ring, size, 4))
    .filter(Boolean)
    .map((ring) => `${ring}z`)
    .join('');
}

function lineText(line: readonly Position[], size: PictureSize, fewest: number): string {
  if (!touches(line, size)) return '';
  const { step } = size;
  const inSteps = line.map(([x = 0, y = 0]) => [Math.round(x / step), Math.round(y / step)] as const);
  const distinct = inSteps.filter(([x, y], index) => x !== inSteps[index - 1]?.[0] || y !== inSteps[index - 1]?.[1]);
  const [first, ...others] = distinct;
  if (!first || distinct.length < fewest) return '';
  const written = (steps: number) => String(Number((steps * step).toFixed(2)));
  let [x, y] = first;
  const moves = others.map(([toX, toY]) => {
    const move = `${written(toX - x)}${toY - y < 0 ? '' : ' '}${written(toY - y)}`;
    [x, y] = [toX, toY];
    return move;
  });
  const relative = moves.map((move, index) => (index > 0 && !move.startsWith('-') ? ` ${move}` : move)).join('');
  return `M${written(first[0])} ${written(first[1])}l${relative}`;
}

function touches(line: readonly Position[], { width, height }: PictureSize): boolean {
  const xs = line.map(([x = 0]) => x);
  const ys = line.map(([, y = 0]) => y);
  return Math.max(...xs) >= 0 && Math.min(...xs) <= width && Math.max(...ys) >= 0 && Math.min(...ys) <= height;
}
