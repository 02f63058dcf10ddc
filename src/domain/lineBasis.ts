/**
 * What a stretch of line between two grounds rests on.
 *
 * `reported`: places with evidence lie near it on both sides. `terrain`: it follows a barrier. `administrative`: a declared line.
 * `interpolated`: drawn half-way between places far apart, or beside positions.
 */
export const LINE_BASES = ['reported', 'terrain', 'administrative', 'interpolated'] as const;
export type LineBasis = (typeof LINE_BASES)[number];

/** A line is reported where places with evidence lie within this distance on both sides. */
export const REPORTED_WITHIN_KM = 10;
