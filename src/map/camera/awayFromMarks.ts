import { type Box, overlap } from './freeRectangle.ts';

/**
 * The shortest way, in CSS pixels, that takes a box out from under a mark and leaves it inside the free rectangle; none
 * where it lies under no mark or there is no such way. Marks stand apart, so one way clears all.
 */
export function awayFromMarks(box: Box, marks: readonly Box[], free: Box): { readonly x: number; readonly y: number } {
  const mark = marks.find((one) => overlap(box, one));
  if (!mark) return { x: 0, y: 0 };
  const ways = [
    { x: mark.left - box.right, y: 0 },
    { x: mark.right - box.left, y: 0 },
    { x: 0, y: mark.top - box.bottom },
    { x: 0, y: mark.bottom - box.top },
  ];
  const isClear = ({ x, y }: { x: number; y: number }) => {
    const moved = { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
    const isInside =
      moved.left >= free.left && moved.top >= free.top && moved.right <= free.right && moved.bottom <= free.bottom;
    return isInside && !marks.some((one) => overlap(moved, one));
  };
  const clear = ways.filter(isClear).sort((one, other) => length(one) - length(other));
  return clear[0] ?? { x: 0, y: 0 };
}

function length({ x, y }: { readonly x: number; readonly y: number }): number {
  return Math.abs(x) + Math.abs(y);
}
