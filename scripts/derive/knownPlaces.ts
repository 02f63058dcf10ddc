import type { Control } from '#domain/control.ts';
import type { PlaceId } from '#domain/ids.ts';
import type { KnownIndex, KnownStretch } from '#domain/knownIndex.ts';
import { alike } from './history.ts';
import type { LocatedSite } from './sites.ts';

interface KnownPlacesInput {
  readonly sites: readonly LocatedSite[];
  /** With all claims: for each day, parallel to the sites. */
  readonly now: readonly (readonly Control[])[];
  /** For the day of knowledge, then each day up to it, parallel to the sites. */
  readonly known: readonly (readonly (readonly Control[])[])[];
}

/** Which places were known otherwise than now, and how; what is alike stands there once. */
export function knownPlaces({ sites, now, known }: KnownPlacesInput): Pick<KnownIndex, 'controls' | 'places'> {
  const controls: Control[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (control: Control): number => {
    const name = nameOf(control);
    const number = numbers.get(name) ?? controls.push(control) - 1;
    numbers.set(name, number);
    return number;
  };
  const places: Partial<Record<PlaceId, readonly KnownStretch[]>> = {};
  for (const [site, { id, isPlace }] of sites.entries()) {
    if (!isPlace) continue;
    const rows = known.map((days) =>
      days.map((day, date) => {
        const [then, later] = [day[site], now[date]?.[site]];
        return then && !(later && alike(then, later)) ? numberOf(then) : null;
      }),
    );
    const stretches = stretchesOf(rows);
    if (stretches.length > 0) places[id as PlaceId] = stretches;
  }
  return { controls, places };
}

/** A row's runs of one control; those that reach the day of knowledge are open, so that they are alike from row to row. */
function stretchesOf(rows: readonly (readonly (number | null)[])[]): KnownStretch[] {
  const last = rows.length - 1;
  const found: [number, number, number, number, number][] = [];
  for (const [known, row] of rows.entries()) {
    for (let from = 0; from < row.length; from += 1) {
      const control = row[from] ?? null;
      if (control === null || control === row[from - 1]) continue;
      const end = row.findIndex((other, date) => date > from && other !== control);
      const to = end < 0 ? last : end - 1;
      const before = found.find(
        (one) => one[1] === known - 1 && one[2] === from && one[3] === to && one[4] === control,
      );
      if (before) before[1] = known;
      else found.push([known, known, from, to, control]);
    }
  }
  return found;
}

function nameOf({ status, actor, against, since, reason, claims, assessment, evidenceOn }: Control): string {
  return JSON.stringify([status, actor, against, since, reason, claims, assessment, evidenceOn]);
}
