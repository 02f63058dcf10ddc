import type { Claim } from './claim.ts';
import type { IsoDate } from './days.ts';

/** True where a claim had been published by a day; of one whose publication bears no date that cannot be said. */
export function wasSaid({ saidOn }: Pick<Claim, 'saidOn'>, by: IsoDate): boolean {
  return saidOn !== null && saidOn <= by;
}
