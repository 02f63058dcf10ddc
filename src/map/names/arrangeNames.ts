import { type Box, overlap } from '#map/camera/freeRectangle.ts';

/** A name that wants a spot: its dot in CSS pixels from the map's top left corner, and the size of its text. */
export interface NameToArrange {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** From the dot's middle to the text. */
  readonly reach: number;
  /** The sides to try, in this order; absent where all may be tried. */
  readonly sides?: readonly Side[];
  /** Keeps its name whatever it touches: the selected place. */
  readonly isKept?: boolean;
}

/** A name with its spot: the middle of its text, in CSS pixels from its dot. */
export interface ArrangedName {
  readonly id: string;
  readonly dx: number;
  readonly dy: number;
  readonly side: Side;
  /** What its dot and text cover. */
  readonly boxes: readonly Box[];
}

/** Where a name stands: an index of the directions from its dot. */
export type Side = number;

/** Directions from the dot, in the order in which they are tried: beside it first, corners last. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;
/** Pixels kept free round a name. */
const SPACE = 2;

/**
 * Gives each name the first of eight spots round its dot that neither leaves the room nor touches an obstacle, a name
 * or a dot placed before it. A name without a spot is left out, and its dot with it;
 * one that is kept then takes the first spot inside the room, whatever it touches.
 *
 * @param names - in order of importance.
 * @param inlineEnd - the side on which reading goes on: 1 for scripts from left to right, -1 for others.
 * @param covers - what no text may touch, though a dot may lie under it.
 */
export function arrangeNames(
  names: readonly NameToArrange[],
  room: Box,
  obstacles: readonly Box[],
  inlineEnd: 1 | -1,
  covers: readonly Box[] = [],
): ArrangedName[] {
  const taken = [...obstacles];
  return names.flatMap((name) => {
    const dot = boxAround(name.x, name.y, name.reach * 2, name.reach * 2);
    if (!name.isKept && !isFree(dot, room, taken)) return [];
    const spots = sidesOf(name).map((side) => spotOf(name, side, inlineEnd));
    const spot =
      spots.find(({ text }) => isFree(text, room, [...taken, ...covers])) ??
      (name.isKept ? (spots.find(({ text }) => isFree(text, room, [])) ?? spots[0]) : undefined);
    if (!spot) return [];
    const boxes = [dot, spot.text];
    taken.push(...boxes);
    return [{ id: name.id, dx: spot.dx, dy: spot.dy, side: spot.side, boxes }];
  });
}

/** All sides, the given one first. */
export function sidesFrom(first: Side): readonly Side[] {
  return [first, ...SIDES.keys()].filter((side, index) => index === 0 || side !== first);
}

function sidesOf({ sides }: NameToArrange): readonly Side[] {
  return sides ?? [...SIDES.keys()];
}

function spotOf({ x, y, width, height, reach }: NameToArrange, side: Side, inlineEnd: 1 | -1) {
  const [sideways = 0, down = 0] = SIDES[side] ?? [];
  const across = sideways * inlineEnd;
  const slanted = across !== 0 && down !== 0;
  const gap = slanted ? reach * 0.6 : reach;
  const dx = across * (gap + width / 2);
  const dy = down * (gap + height / 2 - (slanted ? SPACE : 0));
  return { side, dx, dy, text: boxAround(x + dx, y + dy, width + SPACE * 2, height) };
}

/** A box by its middle. */
export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** True where a box lies inside the room and touches nothing that is taken. */
export function isFree(box: Box, room: Box, taken: readonly Box[]): boolean {
  const inside = box.left >= room.left && box.top >= room.top && box.right <= room.right && box.bottom <= room.bottom;
  return inside && !taken.some((other) => overlap(box, other));
}
