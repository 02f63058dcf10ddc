import type { Claim, Verification } from './claim.ts';
import type { Control } from './control.ts';
import type { IsoDate } from './days.ts';
import type { ActorId } from './ids.ts';

/** Verifications that move ground by themselves: someone without an interest, or against it, says so. */
const INDEPENDENT: readonly Verification[] = ['verified', 'corroborated', 'reported'];

/** What a claim can say of who holds a site, the strongest first. */
export const SAYS = ['holds', 'contradicted', 'fights', 'claims', 'left', 'nothing'] as const;
export type Says = (typeof SAYS)[number];

/**
 * Control of a site after the claims that name one actor at one moment.
 *
 * - An independent report of control or withdrawal: the actor **holds** it.
 * - A disputed one: **contested** between the holder so far and the actor.
 * - A bare claim: **asserted**; against another bare claim **contested**; but **held** where the losing side is already reported gone; between allies it moves nothing unless it tells of a handing over.
 * - A report of fighting: **contested**. A bare claim of an advance moves nothing.
 * - A report that an army left, with no successor named, confirms what was asserted; where that army was the holder, the ground is **unknown**.
 *
 * @param pool - claims of one site with the same `validFrom`, part of day and actor; at least one.
 */
export function applyClaims(
  control: Control,
  pool: readonly Claim[],
  date: IsoDate,
  allies: ReadonlyMap<ActorId, ReadonlySet<ActorId>>,
): Control {
  const actor = pool[0]?.actor ?? null;
  const says = strongest(pool);
  const holder = holderSoFar(control);
  const claims = pool.filter((claim) => saysOf(claim) !== 'nothing').map(({ id }) => id);
  const change = (status: Control['status'], of: ActorId | null, against: ActorId | null, reason: Control['reason']) =>
    changed(control, { status, actor: of, against, reason }, claims, date);

  if (says === 'nothing') return control;
  if (says === 'left') {
    if (control.status === 'asserted') return change('held', control.actor, null, 'withdrawal');
    const departed = pool.some(({ from }) => from !== null && from === holder);
    return departed ? change('unknown', null, null, 'withdrawal') : control;
  }
  if (actor === null) return control;
  if (says === 'holds') return change('held', actor, null, 'evidence');
  if (control.status === 'held' && actor === holder) return withEvidence(control, claims, date);
  if (says === 'claims') {
    const handedOver = pool.some(({ kind }) => kind === 'withdrawal');
    if (holder && !handedOver && allies.get(actor)?.has(holder)) return control;
    if (control.status === 'unknown' && control.reason === 'withdrawal')
      return change('held', actor, null, 'withdrawal');
    if (actor === control.actor) return withEvidence(control, claims, date);
    if (actor === holder) return change('contested', holder, control.actor, 'contradiction');
    return change('asserted', actor, holder, 'bare claim');
  }
  const challenger = actor === holder ? challengerSoFar(control) : actor;
  if (!holder || !challenger) return change('asserted', actor, null, 'bare claim');
  return change('contested', holder, challenger, says === 'fights' ? 'fighting' : 'contradiction');
}

/** Who claims the site or fights for it against its holder; null where nobody does. */
export function challengerSoFar({ status, actor, against }: Control): ActorId | null {
  return status === 'asserted' ? actor : against;
}

/** Who held the site before anybody contested it; null where unknown. */
export function holderSoFar({ status, actor, against }: Control): ActorId | null {
  return status === 'asserted' ? against : actor;
}

/** What one claim says of who holds a site that it is about; `nothing` moves no ground. */
export function saysOf({ kind, verification, actor }: Pick<Claim, 'kind' | 'verification' | 'actor'>): Says {
  const independent = INDEPENDENT.includes(verification);
  if (kind === 'withdrawal' && actor === null) return independent ? 'left' : 'nothing';
  if (kind === 'control' || kind === 'withdrawal') {
    if (independent) return 'holds';
    return verification === 'disputed' ? 'contradicted' : 'claims';
  }
  if (kind === 'advance') return verification === 'claimed' ? 'nothing' : 'fights';
  return 'nothing';
}

function strongest(pool: readonly Claim[]): Says {
  const said = new Set(pool.map(saysOf));
  return SAYS.find((says) => said.has(says)) ?? 'nothing';
}

function withEvidence(control: Control, claims: readonly Claim['id'][], date: IsoDate): Control {
  return { ...control, claims: merge(control.claims, claims), evidenceOn: date };
}

function changed(
  control: Control,
  to: Pick<Control, 'status' | 'actor' | 'against' | 'reason'>,
  claims: readonly Claim['id'][],
  date: IsoDate,
): Control {
  const same = control.status === to.status && control.actor === to.actor && control.against === to.against;
  if (same) return { ...control, reason: to.reason, claims: merge(control.claims, claims), evidenceOn: date };
  const kept = control.status === 'held' ? [] : control.claims;
  return { ...to, since: date, claims: merge(kept, claims), assessment: null, evidenceOn: date };
}

function merge(a: readonly Claim['id'][], b: readonly Claim['id'][]): Claim['id'][] {
  return [...new Set([...a, ...b])].sort();
}
