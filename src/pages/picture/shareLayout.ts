import type { Manifest } from '#domain/manifest.ts';
import { type Frame, frameOfWhole } from './Frame.ts';

/** The image that links to a day unfurl to, in pixels: a column of words, the map, a line at the foot. */
export const SHARE_SIZE = { width: 1200, height: 628 } as const;
export const SHARE_FOOT = 56;
export const SHARE_COLUMN = 430;
export const SHARE_MARGIN = 32;

/** Pixels round the country. */
const ROUND_MAP = 14;

/** What the map of the image shows: the whole map. The page of a day shows the same. */
export function shareFrame({ bounds }: Pick<Manifest, 'bounds'>): Frame {
  const size = { width: SHARE_SIZE.width - SHARE_COLUMN, height: SHARE_SIZE.height - SHARE_FOOT, step: 0.5 };
  return frameOfWhole(bounds, size, ROUND_MAP);
}
