const STEP_KM = 25;

/**
 * Where a strip of distances from 0 ends, in km: at 25, or at the next multiple of it that takes all of them.
 */
export function scaleEndKm(distancesKm: readonly number[]): number {
  return Math.max(1, Math.ceil(Math.max(0, ...distancesKm) / STEP_KM)) * STEP_KM;
}

/** Five steps from 0 to the end. */
export function scaleTicksKm(endKm: number): readonly number[] {
  return [0, 1, 2, 3, 4, 5].map((step) => (step * endKm) / 5);
}
