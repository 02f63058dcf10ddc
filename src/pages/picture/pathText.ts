import type { Position } from 'geojson';
import type { Frame } from './Frame.ts';

type Size = Pick<Frame, 'width' | 'height'>;

/** Lines as the `d` of a path, in whole pixels, relative; what lies wholly outside the frame is left out. */
export function linesText(lines: readonly (readonly Position[])[], size: Size): string {
  return lines.map((line) => lineText(line, size, 2)).join('');
}

/** Polygons as the `d` of a path, each ring closed. */
export function polygonsText(polygons: readonly (readonly (readonly Position[])[])[], size: Size): string {
  return polygons
    .flat()
    .map((ring) => lineText(ring, size, 4))
    .filter(Boolean)
    .map((ring) => `${ring}z`)
    .join('');
}

function lineText(line: readonly Position[], size: Size, fewest: number): string {
  if (!touches(line, size)) return '';
  const points = line.map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)] as const);
  const distinct = points.filter(([x, y], index) => x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1]);
  const [first, ...others] = distinct;
  if (!first || distinct.length < fewest) return '';
  let [x, y] = first;
  const steps = others.map(([toX, toY]) => {
    const step = `${toX - x}${toY - y < 0 ? '' : ' '}${toY - y}`;
    [x, y] = [toX, toY];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.map((step, index) => (index > 0 && !step.startsWith('-') ? ` ${step}` : step)).join('')}`;
}

function touches(line: readonly Position[], { width, height }: Size): boolean {
  const xs = line.map(([x = 0]) => x);
  const ys = line.map(([, y = 0]) => y);
  return Math.max(...xs) >= 0 && Math.min(...xs) <= width && Math.max(...ys) >= 0 && Math.min(...ys) <= height;
}
