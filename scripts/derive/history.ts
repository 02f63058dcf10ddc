import type { Control } from '#domain/control.ts';
import type { IsoDate } from '#domain/days.ts';
import type { LensId, PlaceId } from '#domain/ids.ts';
import type { ControlEntry } from '#domain/publishedPlace.ts';
import type { DerivedDay } from './deriveControl.ts';
import type { LocatedSite } from './sites.ts';

/**
 * The history of control of each place: one entry for each change of status, actor, reason or claims, in order of days.
 *
 * @returns by place, then by lens.
 */
export function historiesOf(
  sites: readonly LocatedSite[],
  days: readonly DerivedDay[],
): Map<PlaceId, Record<LensId, ControlEntry[]>> {
  const histories = new Map<PlaceId, Record<LensId, ControlEntry[]>>();
  sites.forEach(({ id, isPlace }, index) => {
    if (!isPlace) return;
    const history: Record<LensId, ControlEntry[]> = {};
    for (const { lens, date, controls } of days) {
      const control = controls[index];
      if (!control) continue;
      history[lens] ??= [];
      const entries = history[lens];
      const last = entries.at(-1);
      if (!last || !alike(last, control)) entries.push({ from: date, ...control });
    }
    histories.set(id as PlaceId, history);
  });
  return histories;
}

/** True where two days are told in one entry. A day on which only further evidence came adds no entry of its own unless its claims are new. */
export function alike(a: Control, b: Control): boolean {
  return (
    a.status === b.status &&
    a.actor === b.actor &&
    a.against === b.against &&
    a.since === b.since &&
    a.reason === b.reason &&
    a.assessment === b.assessment &&
    a.claims.join() === b.claims.join()
  );
}

/** A place whose actor changed, and what we conclude of it since. */
export interface Change {
  readonly place: PlaceId;
  readonly control: Control;
}

/**
 * Places whose actor changed on each day: they changed hands, or somebody else claims them from that day.
 *
 * Ground of which nothing is known in between counts by who held it last.
 *
 * @param days - of one lens, in order.
 * @returns quiet days are absent.
 */
export function changesOf(sites: readonly LocatedSite[], days: readonly DerivedDay[]): Map<IsoDate, Change[]> {
  const last = new Map<PlaceId, string>();
  const changes = new Map<IsoDate, Change[]>();
  for (const { date, controls } of days) {
    const today = sites.flatMap(({ id, isPlace }, index) => {
      const control = controls[index];
      if (!isPlace || !control?.actor) return [];
      const place = id as PlaceId;
      const before = last.get(place);
      last.set(place, control.actor);
      return before !== undefined && before !== control.actor ? [{ place, control }] : [];
    });
    if (today.length > 0) changes.set(date, today);
  }
  return changes;
}
