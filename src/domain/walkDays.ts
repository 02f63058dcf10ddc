import { type Says, saysOf } from './applyClaims.ts';
import { type Claim, DAY_PARTS } from './claim.ts';
import { daysOf, type IsoDate } from './days.ts';
import { disputedAt, opponentsOf } from './disputedAt.ts';
import type { LensId } from './ids.ts';
import type { PublishedAssessment } from './manifest.ts';
import type { WalkThrough } from './methodFacts.ts';
import type { PublishedClaim } from './publishedClaim.ts';
import { type ControlEntry, controlOfPlace, type PublishedPlace } from './publishedPlace.ts';

/** Why a claim does not act on a place: what followed showed it to be untrue, or an assessment settles it. */
export type SetAside = 'untrue' | 'settled';

/** A claim about a place, with its verification there and what the rules make of it. */
export interface WalkedClaim {
  readonly claim: PublishedClaim;
  readonly effect: Says | SetAside;
}

/** One day of a place: what was claimed of it, in order, and what control became. */
export interface WalkedDay {
  readonly date: IsoDate;
  readonly claims: readonly WalkedClaim[];
  readonly control: ControlEntry | undefined;
}

interface Walk {
  readonly days: Pick<WalkThrough, 'from' | 'to'>;
  readonly place: PublishedPlace;
  /** All claims of the map. */
  readonly claims: readonly PublishedClaim[];
  readonly assessments: readonly PublishedAssessment[];
  /** The lens that concludes from all claims. */
  readonly lens: LensId;
}

/** The days of a place as the replay went through them; control is the build's own. */
export function walkDays({ days: { from, to }, place, claims, assessments, lens }: Walk): WalkedDay[] {
  const isAbout = ({ places, area }: PublishedClaim) =>
    places.includes(place.id) || Boolean(area?.places.includes(place.id));
  const settled = new Set(assessments.filter(({ site }) => site === place.id).flatMap(({ settles }) => settles));
  const about = asTheyStandAt(place, claims.filter(isAbout), claims);
  const effectOf = (claim: PublishedClaim): WalkedClaim['effect'] => {
    if (settled.has(claim.id)) return 'settled';
    return claim.outcome?.state === 'contradicted' ? 'untrue' : saysOf(claim);
  };
  return daysOf(from, to).map((date) => ({
    date,
    claims: about.filter(({ validFrom }) => validFrom === date).map((claim) => ({ claim, effect: effectOf(claim) })),
    control: controlOfPlace(place, lens, date),
  }));
}

/** In the order in which they act, each with its verification at this place. */
function asTheyStandAt(
  { id }: PublishedPlace,
  about: readonly PublishedClaim[],
  all: readonly PublishedClaim[],
): PublishedClaim[] {
  const there = disputedAt(id, about.map(plain), opponentsOf(all.map(plain)));
  const order = ({ dayPart, id: claim }: PublishedClaim) => `${DAY_PARTS.indexOf(dayPart)} ${claim}`;
  return about
    .map((claim, index) => ({ ...claim, verification: there[index]?.verification ?? claim.verification }))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function plain(claim: PublishedClaim): Claim {
  return { ...claim, area: claim.area?.id ?? null, claimant: claim.claimantId };
}
