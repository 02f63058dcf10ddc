import { type Box, overlap } from '#map/camera/freeRectangle.ts';

/** A mark that wants a spot: its point, in CSS pixels from the map's top left corner. */
export interface MarkToArrange {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Side of the square that the mark covers. */
  readonly size: number;
  /**
   * How far from its point its middle may stand, the nearest first: beside the dot of a named place, somewhere inside an
   * area, or nowhere else.
   */
  readonly reaches: readonly number[];
  /** Its point is the dot of a named place: where there is no spot beside it, a small mark stands on the dot itself. */
  readonly hasDot?: boolean;
}

/** A mark with its spot: its middle in CSS pixels from its point. */
export interface ArrangedMark {
  readonly key: string;
  readonly dx: number;
  readonly dy: number;
  /** It stands on the dot of its place and must not be larger. */
  readonly isOnDot: boolean;
}

const DIAGONAL = Math.SQRT1_2;
/** Directions from the point in the order in which they are tried: above first, where names seldom stand. */
const SIDES = [
  [-DIAGONAL, -DIAGONAL],
  [DIAGONAL, -DIAGONAL],
  [0, -1],
  [-1, 0],
  [1, 0],
  [-DIAGONAL, DIAGONAL],
  [DIAGONAL, DIAGONAL],
  [0, 1],
] as const;

/**
 * Gives each mark its point or, where it has reaches, the first spot round it that neither leaves the room nor touches a
 * name, a panel or a mark placed before it. A mark without a spot stands on the dot of its place, or where there is none
 * is left out until the map is closer.
 *
 * @param marks - the most important first.
 * @param apart - CSS pixels between the middles of two marks at least, so that a finger finds each.
 */
export function arrangeEvents(
  marks: readonly MarkToArrange[],
  room: Box,
  taken: readonly Box[],
  apart: number,
): ArrangedMark[] {
  const placed: { readonly x: number; readonly y: number }[] = [];
  return marks.flatMap(({ key, x, y, size, reaches, hasDot = false }) => {
    const isApart = (dx: number, dy: number) =>
      placed.every((other) => Math.hypot(other.x - x - dx, other.y - y - dy) >= apart);
    const isFree = ([dx, dy]: readonly [number, number]) => {
      const box = {
        left: x + dx - size / 2,
        top: y + dy - size / 2,
        right: x + dx + size / 2,
        bottom: y + dy + size / 2,
      };
      const isInside =
        box.left >= room.left && box.top >= room.top && box.right <= room.right && box.bottom <= room.bottom;
      return isInside && isApart(dx, dy) && !taken.some((other) => overlap(box, other));
    };
    const spots = reaches.flatMap((reach) => SIDES.map(([across, down]) => [across * reach, down * reach] as const));
    const spot = [[0, 0] as const, ...spots].find(isFree);
    const isOnDot = !spot && hasDot && isApart(0, 0);
    if (!spot && !isOnDot) return [];
    const [dx, dy] = spot ?? [0, 0];
    placed.push({ x: x + dx, y: y + dy });
    return [{ key, dx, dy, isOnDot }];
  });
}
