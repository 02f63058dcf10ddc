/** How tall the phone's sheet is, from the least: a glance, about half of the page, all below the header. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Pixels that a pull must have at its end so that it leads on to the next height, however far off that is. */
const INTENT_PX = 48;

/**
 * Where a sheet comes to rest that was pulled and let go: at the height that is nearest, but a pull that was meant goes
 * at least one step its way.
 *
 * @param from - the height that it was pulled from.
 * @param pulledPx - how far up; negative for down.
 * @param heightsPx - of all heights on this page, in CSS pixels.
 */
export function settledHeight(
  from: SheetHeight,
  pulledPx: number,
  heightsPx: Readonly<Record<SheetHeight, number>>,
): SheetHeight {
  if (Math.abs(pulledPx) < INTENT_PX) return from;
  const position = SHEET_HEIGHTS.indexOf(from);
  const ahead = pulledPx > 0 ? SHEET_HEIGHTS.slice(position + 1) : SHEET_HEIGHTS.slice(0, position);
  const now = heightsPx[from] + pulledPx;
  return (
    ahead.reduce<SheetHeight | undefined>((nearest, height) => {
      const isNearer = !nearest || Math.abs(heightsPx[height] - now) < Math.abs(heightsPx[nearest] - now);
      return isNearer ? height : nearest;
    }, undefined) ?? from
  );
}
