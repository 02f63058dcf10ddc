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
  /** Keeps its name whatever it touches: the selected place. */
  readonly isKept?: boolean;
}

/** A name with its spot: the middle of its text, in CSS pixels from its dot. */
export interface ArrangedName {
  readonly id: string;
  readonly dx: number;
  readonly dy: number;
  /** What its dot and text cover. */
  readonly boxes: readonly Box[];
}

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
 */
export function arrangeNames(
  names: readonly NameToArrange[],
  room: Box,
  obstacles: readonly Box[],
  inlineEnd: 1 | -1,
): ArrangedName[] {
  const taken = [...obstacles];
  return names.flatMap((name) => {
    const dot = boxAround(name.x, name.y, name.reach * 2, name.reach * 2);
    if (!name.isKept && !isFree(dot, room, taken)) return [];
    const spots = SIDES.map(([across, down]) => spotOf(name, across * inlineEnd, down));
    const spot =
      spots.find(({ text }) => isFree(text, room, taken)) ??
      (name.isKept ? (spots.find(({ text }) => isFree(text, room, [])) ?? spots[0]) : undefined);
    if (!spot) return [];
    const boxes = [dot, spot.text];
    taken.push(...boxes);
    return [{ id: name.id, dx: spot.dx, dy: spot.dy, boxes }];
  });
}

function spotOf({ x, y, width, height, reach }: NameToArrange, across: number, down: number) {
  const slanted = across !== 0 && down !== 0;
  const gap = slanted ? reach * 0.6 : reach;
  const dx = across * (gap + width / 2);
  const dy = down * (gap + height / 2 - (slanted ? SPACE : 0));
  return { dx, dy, text: boxAround(x + dx, y + dy, width + SPACE * 2, height) };
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function isFree(box: Box, room: Box, taken: readonly Box[]): boolean {
  const inside = box.left >= room.left && box.top >= room.top && box.right <= room.right && box.bottom <= room.bottom;
  return inside && !taken.some((other) => overlap(box, other));
}
