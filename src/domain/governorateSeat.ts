/** Seats by governorate, where the town does not bear the governorate's name. */
const OTHER_NAMES: Readonly<Record<string, string>> = { 'Rif Dimashq': 'Douma' };

/** The English name of the town that a governorate is named after or administered from. */
export function governorateSeat(governorate: string): string {
  return OTHER_NAMES[governorate] ?? governorate;
}
