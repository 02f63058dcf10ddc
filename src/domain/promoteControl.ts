import { challengerSoFar, holderSoFar } from './applyClaims.ts';
import type { Control } from './control.ts';
import { daysBetween, type IsoDate } from './days.ts';
import type { ActorId } from './ids.ts';

interface Neighbourhood {
  readonly neighbours: readonly number[];
}

interface Promotion {
  readonly sites: readonly Neighbourhood[];
  /** Parallel to `sites`. */
  readonly controls: readonly Control[];
  readonly date: IsoDate;
  readonly promoteAfterDays: number;
}

/**
 * Settles what is asserted or contested by what surrounds it, until nothing changes:
 *
 * - **passed by**: a pocket that touches no ground of the holder so far belongs to who claims it: the losing side is gone from beyond it;
 * - a contested pocket that touches no ground of the challenger stays with the holder so far;
 * - **uncontradicted**: a bare claim that nobody has contradicted for `promoteAfterDays`, where at least half of the neighbours have the same actor.
 *
 * What an assessment says is left alone until a later claim or assessment.
 *
 * Each round looks at the state before it, so that the order of sites changes nothing.
 *
 * @returns controls parallel to `sites`.
 */
export function promoteControl(promotion: Promotion): Control[] {
  let controls = [...promotion.controls];
  for (;;) {
    const next = settlePockets({ ...promotion, controls });
    const aged = next.map((control, index) => promoteByTime({ ...promotion, controls: next }, control, index));
    if (aged.every((control, index) => control === controls[index])) return controls;
    controls = aged;
  }
}

function settlePockets({ sites, controls, date }: Promotion): Control[] {
  const settled = [...controls];
  for (const pocket of pocketsOf(sites, controls)) {
    const around = new Set(
      pocket
        .flatMap((index) => sites[index]?.neighbours ?? [])
        .map((index) => controls[index])
        .flatMap((control) => (control?.status === 'held' && control.actor ? [control.actor] : [])),
    );
    for (const index of pocket) {
      const control = controls[index];
      if (control && control.reason !== 'assessment') settled[index] = settleIn(around, control, date);
    }
  }
  return settled;
}

function settleIn(around: ReadonlySet<ActorId>, control: Control, date: IsoDate): Control {
  const holder = holderSoFar(control);
  const challenger = challengerSoFar(control);
  if (holder && around.has(holder)) {
    const reached = challenger !== null && around.has(challenger);
    return control.status === 'asserted' || reached ? control : hold(control, holder, 'passed by', date);
  }
  const reaching = control.status === 'asserted' || (challenger !== null && around.has(challenger));
  return challenger && reaching ? hold(control, challenger, 'passed by', date) : control;
}

/** Connected sites that are not settled and had the same holder so far. */
function pocketsOf(sites: readonly Neighbourhood[], controls: readonly Control[]): number[][] {
  const open = (index: number) => {
    const control = controls[index];
    return control && (control.status === 'asserted' || control.status === 'contested')
      ? holderSoFar(control)
      : undefined;
  };
  const seen = new Set<number>();
  return sites.flatMap((_, start) => {
    const holder = open(start);
    if (holder === undefined || seen.has(start)) return [];
    const pocket = [start];
    seen.add(start);
    for (const index of pocket) {
      for (const neighbour of sites[index]?.neighbours ?? []) {
        if (seen.has(neighbour) || open(neighbour) !== holder) continue;
        seen.add(neighbour);
        pocket.push(neighbour);
      }
    }
    return [pocket];
  });
}

function promoteByTime(
  { sites, controls, date, promoteAfterDays }: Promotion,
  control: Control,
  index: number,
): Control {
  const { actor, status, since } = control;
  if (status !== 'asserted' || !actor || daysBetween(since, date) < promoteAfterDays) return control;
  const neighbours = sites[index]?.neighbours ?? [];
  const alike = neighbours.filter((neighbour) => controls[neighbour]?.actor === actor).length;
  return alike * 2 >= neighbours.length ? hold(control, actor, 'uncontradicted', date) : control;
}

function hold(control: Control, actor: ActorId, reason: Control['reason'], date: IsoDate): Control {
  return { ...control, status: 'held', actor, against: null, reason, since: date };
}
