import type { Control } from '#domain/control.ts';
import type { IsoDate } from '#domain/days.ts';
import type { LensId, PlaceId } from '#domain/ids.ts';
import type { DerivedDay } from './deriveControl.ts';
import type { LocatedSite } from './sites.ts';

/**
 * The history of control of each place: one entry for each change of status, actor or reason, in order of days.
 *
 * @returns by place, then by lens.
 */
export function historiesOf(
  sites: readonly LocatedSite[],
  days: readonly DerivedDay[],
): Map<PlaceId, Record<LensId, Control[]>> {
  const histories = new Map<PlaceId, Record<LensId, Control[]>>();
  sites.forEach(({ id, isPlace }, index) => {
    if (!isPlace) return;
    const history: Record<LensId, Control[]> = {};
    for (const { lens, date, controls } of days) {
      const control = controls[index];
      if (!control) continue;
      history[lens] ??= [];
      const entries = history[lens];
      const last = entries.at(-1);
      if (!last || !alike(last, control)) entries.push({ ...control, since: last ? date : control.since });
    }
    histories.set(id as PlaceId, history);
  });
  return histories;
}

/** A day on which only further evidence came adds no entry of its own unless its claims are new. */
function alike(a: Control, b: Control): boolean {
  return (
    a.status === b.status &&
    a.actor === b.actor &&
    a.against === b.against &&
    a.reason === b.reason &&
    a.assessment === b.assessment &&
    a.claims.join() === b.claims.join()
  );
}

/**
 * Places whose actor changed on each day: they changed hands, or somebody else claims them from that day.
 *
 * Ground of which nothing is known in between counts by who held it last.
 *
 * @param days - of one lens, in order.
 */
export function changedOn(sites: readonly LocatedSite[], days: readonly DerivedDay[]): Map<IsoDate, PlaceId[]> {
  const last = new Map<PlaceId, string>();
  const changed = new Map<IsoDate, PlaceId[]>();
  for (const { date, controls } of days) {
    const today = sites.flatMap(({ id, isPlace }, index) => {
      const actor = controls[index]?.actor;
      if (!isPlace || !actor) return [];
      const before = last.get(id as PlaceId);
      last.set(id as PlaceId, actor);
      return before !== undefined && before !== actor ? [id as PlaceId] : [];
    });
    if (today.length > 0) changed.set(date, today);
  }
  return changed;
}
