import type { Actor } from './actor.ts';
import { applyClaims } from './applyClaims.ts';
import { type Assessment, type Claim, DAY_PARTS } from './claim.ts';
import type { Control } from './control.ts';
import type { IsoDate } from './days.ts';
import { groupBy } from './groupBy.ts';
import type { ActorId, ClaimId, SiteId } from './ids.ts';
import { promoteControl } from './promoteControl.ts';
import { wasSaid } from './wasSaid.ts';

/** A place or position as the rules see it. */
export interface Site {
  readonly id: SiteId;
  readonly actor: ActorId;
  /** The last day of evidence for `actor` before the first day of the map; null for general knowledge. */
  readonly evidenceOn: IsoDate | null;
  /** Claims that say something of this site, in any order. */
  readonly claims: readonly Claim[];
  /** Our assessments of this site, in any order. */
  readonly assessments: readonly Assessment[];
  /** Indices of the sites whose ground touches this one's. */
  readonly neighbours: readonly number[];
}

export interface Replay {
  readonly sites: readonly Site[];
  readonly actors: readonly Actor[];
  readonly days: readonly IsoDate[];
  readonly promoteAfterDays: number;
  /** Only claims said on or before this day count; default: all. Claims without a date of publication then do not count. */
  readonly knownOn?: IsoDate;
}

/**
 * Control of every site on every day: the baseline, moved day by day by claims and assessments, then by the rules of promotion.
 *
 * The order of `sites`' claims and assessments changes nothing.
 *
 * @returns one array for each day, parallel to `sites`.
 */
export function replayClaims({ sites, actors, days, promoteAfterDays, knownOn }: Replay): Control[][] {
  const [firstDay] = days;
  if (!firstDay) return [];
  const allies = new Map(actors.map(({ id, allies: of }) => [id, new Set(of)]));
  const steps = sites.map((site) => stepsOf(site, knownOn));
  let controls = sites.map((site) => baselineControl(site, firstDay));
  return days.map((date) => {
    const moved = controls.map((control, index) =>
      (steps[index] ?? [])
        .filter(({ on }) => on === date || (date === firstDay && on < date))
        .reduce((current, step) => step.move(current, date, allies), control),
    );
    controls = promoteControl({ sites, controls: moved, date, promoteAfterDays });
    return controls;
  });
}

type Allies = ReadonlyMap<ActorId, ReadonlySet<ActorId>>;

interface Step {
  readonly on: IsoDate;
  readonly order: string;
  readonly move: (control: Control, date: IsoDate, allies: Allies) => Control;
}

/** A site's claims, pooled by moment and actor, and its assessments, in the order in which they act. */
function stepsOf({ claims, assessments: all }: Site, knownOn: IsoDate | undefined): Step[] {
  const unsaid = new Set(knownOn ? claims.filter((claim) => !wasSaid(claim, knownOn)).map(({ id }) => id) : []);
  // What rests on claims that nobody had made yet could not be concluded yet.
  const assessments = all.filter(({ settles }) => !settles.some((id) => unsaid.has(id)));
  const settled = new Set<ClaimId>(assessments.flatMap(({ settles }) => settles));
  const pools = groupBy(
    claims.filter((claim) => counts(claim, knownOn) && !settled.has(claim.id)),
    ({ validFrom, dayPart, actor }) => `${validFrom} ${DAY_PARTS.indexOf(dayPart)} ${actor ?? ''}`,
  );
  const moves = [...pools.values()].map((pool): Step => {
    const [first] = pool as [Claim];
    return {
      on: first.validFrom,
      order: `${first.validFrom} ${DAY_PARTS.indexOf(first.dayPart)} ${first.actor ? 1 : 0} ${latest(pool.map(({ saidOn }) => saidOn ?? ''))} ${latest(pool.map(({ id }) => id))}`,
      move: (control, date, allies) => applyClaims(control, pool, date, allies),
    };
  });
  const rulings = assessments.map((assessment): Step => {
    return {
      on: assessment.from,
      order: `${assessment.from} 9`,
      move: (control, date) => rule(control, assessment, date),
    };
  });
  return [...moves, ...rulings].sort((a, b) => (a.order < b.order ? -1 : 1));
}

/** What followed showed that a contradicted claim was not so: it stays in the ledger, but it moves no ground. */
function counts({ outcome, saidOn }: Claim, knownOn: IsoDate | undefined): boolean {
  if (knownOn && !wasSaid({ saidOn }, knownOn)) return false;
  return outcome?.state !== 'contradicted' || Boolean(knownOn && outcome.on && outcome.on > knownOn);
}

function latest(texts: readonly string[]): string {
  return texts.reduce((a, b) => (a > b ? a : b));
}

/** A site with its first holder. */
export function baselineControl({ actor, evidenceOn }: Pick<Site, 'actor' | 'evidenceOn'>, since: IsoDate): Control {
  const none = { against: null, claims: [], assessment: null };
  return { status: 'held', actor, since, reason: 'baseline', evidenceOn, ...none };
}

function rule(control: Control, { id, actor, against, status, settles }: Assessment, date: IsoDate): Control {
  const same = control.status === status && control.actor === actor && control.against === against;
  const since = same ? control.since : date;
  return {
    status,
    actor,
    against,
    since,
    reason: 'assessment',
    claims: [...settles].sort(),
    assessment: id,
    evidenceOn: date,
  };
}
