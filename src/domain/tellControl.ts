import { type Claim, DAY_PARTS } from './claim.ts';
import type { Control } from './control.ts';
import type { IsoDate } from './days.ts';
import type { ClaimantId, SiteId } from './ids.ts';
import { baselineControl, type Site } from './replayClaims.ts';

/** A site that is a place, about which claims speak, or a position, which follows them. */
export interface ToldSite extends Site {
  readonly isPlace: boolean;
}

export interface Telling {
  readonly sites: readonly ToldSite[];
  readonly days: readonly IsoDate[];
  /** Whose word counts: claims that one of them makes or confirms. */
  readonly claimants: ReadonlySet<ClaimantId>;
  /** What all claims together come to: one array for each day, parallel to `sites`. Only tells where something is reported at all. */
  readonly concluded: readonly (readonly Control[])[];
}

/**
 * Control of every site on every day as some claimants tell it: the first day's holders, moved by their own claims alone.
 *
 * - Their last word on a place stands, however bare, until they say something else; nothing that others say changes it.
 * - A denial leaves the place with whom it names, or with the holder so far.
 * - Where they have said nothing, the first day's holder stands as long as nobody reports a change; from then on the ground is **silent**.
 * - A position takes what they tell of the places that its claims name.
 *
 * The order of claims changes nothing.
 *
 * @returns one array for each day, parallel to `sites`.
 */
export function tellControl({ sites, days, claimants, concluded }: Telling): Control[][] {
  const [firstDay] = days;
  if (!firstDay) return [];
  const said = sites.map(({ claims }) => wordsOf(claims, claimants));
  const indexOf = new Map<SiteId, number>(sites.map(({ id }, index) => [id, index]));
  const followed = sites.map(({ isPlace }, index) => (isPlace ? [index] : placesNamed(said[index] ?? [], indexOf)));
  let told: (Control | null)[] = sites.map(() => null);
  let silences: (IsoDate | null)[] = sites.map(() => null);
  return days.map((date, dayIndex) => {
    const isNew = (claim: Claim) => claim.validFrom === date || (dayIndex === 0 && claim.validFrom < date);
    told = sites.map((site, index) =>
      (said[index] ?? [])
        .filter(isNew)
        .reduce((control, claim) => tell(control, baselineControl(site, firstDay), claim, date), told[index] ?? null),
    );
    const words = followed.map((places) => latest(places.map((place) => told[place] ?? null)));
    const changed = sites.map((site, index) => isElsewhere(site, concluded[dayIndex]?.[index]));
    silences = silences.map((since, index) => (words[index] || !changed[index] ? null : (since ?? date)));
    return sites.map((site, index) => words[index] ?? untold(baselineControl(site, firstDay), silences[index] ?? null));
  });
}

const TELLING: readonly Claim['kind'][] = ['control', 'advance', 'withdrawal', 'denial'];

/** Claims about who holds a site that one of the claimants makes or confirms, in the order in which they act. */
function wordsOf(claims: readonly Claim[], claimants: ReadonlySet<ClaimantId>): Claim[] {
  const isTold = ({ claimant, confirmedBy }: Claim) =>
    claimants.has(claimant) || confirmedBy.some((other) => claimants.has(other));
  const order = ({ validFrom, dayPart, saidOn, id }: Claim) =>
    `${validFrom} ${DAY_PARTS.indexOf(dayPart)} ${saidOn ?? ''} ${id}`;
  return claims
    .filter((claim) => TELLING.includes(claim.kind) && isTold(claim))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function tell(before: Control | null, baseline: Control, claim: Claim, date: IsoDate): Control {
  const so = before ?? baseline;
  const holder = so.actor;
  const { actor, kind, from } = claim;
  const become = (status: Control['status'], of: Control['actor'], against: Control['against'] = null): Control => {
    const same = before?.status === status && so.actor === of && so.against === against;
    const claims = same ? [...new Set([...so.claims, claim.id])].sort() : [claim.id];
    return {
      status,
      actor: of,
      against,
      since: same ? so.since : date,
      reason: 'told',
      claims,
      assessment: null,
      evidenceOn: date,
    };
  };
  if (kind === 'advance' && actor !== null && actor !== holder && holder !== null)
    return become('contested', holder, actor);
  if (kind === 'withdrawal' && actor === null) {
    return from === null || from === holder ? become('unknown', null) : become(so.status, holder, so.against);
  }
  if (actor === null || kind === 'advance') return become(so.status, holder, so.against);
  return become('held', actor);
}

function placesNamed(words: readonly Claim[], indexOf: ReadonlyMap<SiteId, number>): number[] {
  return words.flatMap(({ places }) => places.flatMap((place) => indexOf.get(place) ?? []));
}

function latest(controls: readonly (Control | null)[]): Control | null {
  return controls.reduce((best, control) => (control && (!best || control.since > best.since) ? control : best), null);
}

/** True where all claims together no longer leave a site with its first holder. */
function isElsewhere({ actor }: Site, concluded: Control | undefined): boolean {
  return concluded !== undefined && (concluded.status !== 'held' || concluded.actor !== actor);
}

function untold(baseline: Control, silentSince: IsoDate | null): Control {
  if (silentSince === null) return baseline;
  return { ...baseline, status: 'silent', actor: null, reason: 'silent', since: silentSince, evidenceOn: null };
}
