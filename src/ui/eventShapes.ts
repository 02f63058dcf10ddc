import type { Verification } from '#domain/claim.ts';
import type { EventKind } from '#domain/events.ts';

/**
 * What happened, as strokes on a 24 px square whose middle 10 px they keep to: told apart without colour. No arrows, which
 * would say a direction that no source gives.
 */
export const EVENT_SHAPES: Readonly<Record<EventKind, string>> = {
  distance: 'M7.5 12h9M7.5 9.3v5.4M16.5 9.3v5.4',
  capture: 'M10 7.8H8v8.4h2M14 7.8h2v8.4h-2M12 11.3v1.4',
  strike: 'M8.4 8.4l7.2 7.2M15.6 8.4l-7.2 7.2',
  casualties: 'M12 9a3 3 0 1 1 0 6a3 3 0 0 1 0-6z',
  displacement: 'M6.9 15.8L12 7.8l5.1 8zM12 15.8v-3',
  statement: 'M7.6 8.2h8.8v5.6h-4.2l-2.6 2.6v-2.6h-2z',
  denial: 'M7.6 12h8.8',
  diplomacy: 'M8 10.3h8M8 13.7h8',
};

/** Round a mark that stands for somewhere in an area. */
export const WIDE_OUTLINE = 'M12 -1.4a13.4 13.4 0 1 1 0 26.8a13.4 13.4 0 0 1 0-26.8z';

const RING = 'M12 2.8a9.2 9.2 0 1 1 0 18.4a9.2 9.2 0 0 1 0-18.4z';
const TWO_RINGS = 'M12 1a11 11 0 1 1 0 22a11 11 0 0 1 0-22zM12 4.2a7.8 7.8 0 1 1 0 15.6a7.8 7.8 0 0 1 0-15.6z';
const DIAMOND = 'M12 .8L23.2 12L12 23.2L.8 12z';

/** How far it has been checked, as the outline; `EventMark.css` gives each its stroke. */
export const EVENT_OUTLINES: Readonly<Record<Verification, string>> = {
  verified: TWO_RINGS,
  corroborated: RING,
  reported: RING,
  claimed: RING,
  disputed: DIAMOND,
};
