import type { Box } from '#map/camera/freeRectangle.ts';
import { alongLine } from './alongLine.ts';
import type { PixelLine, Spot } from './areaSpot.ts';
import { boxAround, isFree } from './arrangeNames.ts';

export interface RiverSpot extends Spot {
  /** Degrees by which the name is turned, clockwise, between -90 and 90. */
  readonly turn: number;
  /** What the turned name covers. */
  readonly box: Box;
}

/** Points that are tried lie this many CSS pixels apart along the line. */
const STEP = 10;
/** Between the line and its name. */
const GAP = 2;
const STEEPEST = 70;
/** Where a stretch winds more than this, in CSS pixels, a straight name does not follow it. */
const MOST_WINDING = 18;

/**
 * A spot beside the straightest stretch of a river that is as long as its name, the name turned along it.
 *
 * @returns undefined where no stretch is long, straight and free enough.
 */
export function riverSpot(
  lines: readonly PixelLine[],
  { width, height }: { readonly width: number; readonly height: number },
  room: Box,
  taken: readonly Box[],
): RiverSpot | undefined {
  let best: RiverSpot | undefined;
  let least = MOST_WINDING;
  for (const points of lines.map((line) => alongLine(line, STEP))) {
    const steps = Math.ceil(width / STEP);
    for (let start = 0; start + steps < points.length; start += 1) {
      const { spots, winding } = beside(points.slice(start, start + steps + 1), width, height);
      if (winding >= least) continue;
      const spot = spots.find(({ box }) => isFree(box, room, taken));
      if (!spot) continue;
      least = winding;
      best = spot;
    }
  }
  return best;
}

/** The spots on both sides of a stretch, the nearer one first, and how far the stretch strays from a straight line. */
function beside(stretch: PixelLine, width: number, height: number) {
  const [[x1, y1] = [0, 0]] = stretch;
  const [x2, y2] = stretch.at(-1) ?? [0, 0];
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < width * 0.9) return { spots: [], winding: Number.POSITIVE_INFINITY };
  const slope = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  const turn = Math.abs(slope) > 90 ? slope - Math.sign(slope) * 180 : slope;
  if (Math.abs(turn) > STEEPEST) return { spots: [], winding: Number.POSITIVE_INFINITY };
  const [across, along] = [(y1 - y2) / length, (x2 - x1) / length];
  const strays = stretch.map(([x, y]) => (x - x1) * across + (y - y1) * along);
  const [lowest, highest] = [Math.min(...strays), Math.max(...strays)];
  const offsets = [highest + GAP + height / 2, lowest - GAP - height / 2];
  const spots = offsets
    .sort((one, other) => Math.abs(one) - Math.abs(other))
    .map((offset): RiverSpot => {
      const x = (x1 + x2) / 2 + across * offset;
      const y = (y1 + y2) / 2 + along * offset;
      return { x, y, turn, box: turnedBox(x, y, { width, height, turn }) };
    });
  return { spots, winding: highest - lowest };
}

function turnedBox(x: number, y: number, { width, height, turn }: { width: number; height: number; turn: number }) {
  const [sine, cosine] = [Math.abs(Math.sin((turn * Math.PI) / 180)), Math.abs(Math.cos((turn * Math.PI) / 180))];
  return boxAround(x, y, width * cosine + height * sine, width * sine + height * cosine);
}
