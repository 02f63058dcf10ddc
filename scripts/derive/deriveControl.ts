import type { Control } from '#domain/control.ts';
import { daysBetween, daysOf, type IsoDate } from '#domain/days.ts';
import type { LensId } from '#domain/ids.ts';
import { replayClaims } from '#domain/replayClaims.ts';
import { tellControl } from '#domain/tellControl.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import type { Land } from './land.ts';
import type { AtomGround } from './layers.ts';

/** What the rules conclude for one lens on one day; `controls` parallel to the sites. */
export interface DerivedDay {
  readonly lens: LensId;
  readonly date: IsoDate;
  readonly controls: readonly Control[];
}

/** Replays the claims through every lens: the first concludes from all claims, the others tell what their claimants say. All begin on the same day. */
export function deriveControl(
  { map, actors }: Dataset,
  { sites, neighbours, inReach }: Pick<Land, 'sites' | 'neighbours' | 'inReach'>,
): DerivedDay[] {
  const { lenses, promoteAfterDays } = map;
  const linked = sites.map((site, index) => ({ ...site, neighbours: neighbours[index] ?? [] }));
  const [first] = lenses;
  const allDays = first ? daysOf(first.firstDay, first.lastDay) : [];
  const concluded = replayClaims({ sites: linked, actors, days: allDays, promoteAfterDays });
  return lenses.flatMap(({ id, firstDay, lastDay, claimants }) => {
    const days = daysOf(firstDay, lastDay);
    const controls = claimants
      ? tellControl({ sites: linked, days, claimants: new Set(claimants), concluded })
      : concluded;
    return days.map((date, index) => ({ lens: id, date, controls: withinReach(controls[index] ?? [], inReach) }));
  });
}

/** Controls as far as evidence reaches, parallel to the sites: general knowledge alone, far from every place with evidence, is no knowledge of a day. */
export function withinReach(controls: readonly Control[], inReach: readonly boolean[]): Control[] {
  return controls.map((control, site) => (inReach[site] || control.reason === 'told' ? control : outOfReach(control)));
}

function outOfReach({ since }: Control): Control {
  const nothing = { actor: null, against: null, claims: [], assessment: null, evidenceOn: null };
  return { status: 'unknown', since, reason: 'no evidence', ...nothing };
}

/** The ground that follows from a site's control, within reach of evidence. */
export function groundOf(
  { status, actor, against, evidenceOn }: Control,
  date: IsoDate,
  staleDays: number,
): AtomGround {
  const stale = evidenceOn !== null && daysBetween(evidenceOn, date) > staleDays;
  return stale ? { status, actor, against, stale } : { status, actor, against };
}

/** Ground beyond the reach of any place with evidence. */
export const UNKNOWN_GROUND: AtomGround = { status: 'unknown', actor: null, against: null };
