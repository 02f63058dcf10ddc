import type { Claimant } from './actor.ts';
import type { IsoDate } from './days.ts';
import type { ClaimantId, PlaceId } from './ids.ts';
import type { PublishedClaim } from './publishedClaim.ts';
import { isIndependent } from './voicesWithoutInterest.ts';

type Telling = Pick<PublishedClaim, 'id' | 'places' | 'validFrom' | 'saidOn' | 'kind' | 'claimantId' | 'confirmedBy'>;

/** What a voice without interest says of some places, or which claim of a party it confirms. */
export interface IndependentVoice<Kind> {
  readonly claim: Kind;
  readonly claimants: readonly Claimant[];
  /** The claim is somebody else's. */
  readonly isConfirmation: boolean;
}

/**
 * The fewest claims that speak of all places which any of them speaks of: always the one with most places that are still
 * missing, the later and then the one with the lesser id.
 *
 * @param claims - any order; not modified.
 */
export function coveringClaims<Kind extends Telling>(
  claims: readonly Kind[],
  places: readonly PlaceId[],
): readonly Kind[] {
  const missing = new Set(places);
  const chosen: Kind[] = [];
  const gain = (claim: Kind) => claim.places.filter((place) => missing.has(place)).length;
  const left = [...claims].sort(latestFirst);
  for (;;) {
    const best = left.reduce<Kind | undefined>((a, b) => (a && gain(a) >= gain(b) ? a : b), undefined);
    if (!best || gain(best) === 0) return chosen;
    chosen.push(best);
    for (const place of best.places) missing.delete(place);
  }
}

/**
 * The last that monitors, the U.N. or independent claimants have said of who holds one of some places, up to a day: their
 * own word before a party's that they confirm.
 *
 * @param claims - all claims, any order.
 * @returns undefined where none is known.
 */
export function independentVoice<Kind extends Telling>(
  claims: readonly Kind[],
  places: readonly PlaceId[],
  date: IsoDate,
  claimants: ReadonlyMap<ClaimantId, Claimant>,
): IndependentVoice<Kind> | undefined {
  const independent = (ids: readonly ClaimantId[]) =>
    ids.flatMap((id) => claimants.get(id) ?? []).filter(isIndependent);
  const told = claims
    .filter(({ kind, validFrom, saidOn }) => KINDS.includes(kind) && validFrom <= date && (saidOn ?? validFrom) <= date)
    .filter((claim) => claim.places.some((place) => places.includes(place)))
    .sort(latestFirst);
  const own = told.find(({ claimantId }) => independent([claimantId]).length > 0);
  if (own) return { claim: own, claimants: independent([own.claimantId]), isConfirmation: false };
  const confirmed = told.find(({ confirmedBy }) => independent(confirmedBy).length > 0);
  return confirmed && { claim: confirmed, claimants: independent(confirmed.confirmedBy), isConfirmation: true };
}

/** Kinds of claims that say who holds a place. */
const KINDS: readonly Telling['kind'][] = ['control', 'advance', 'withdrawal', 'denial', 'distance'];

function latestFirst(a: Telling, b: Telling): number {
  const [one, other] = [a, b].map(({ validFrom, saidOn }) => `${validFrom} ${saidOn ?? ''}`) as [string, string];
  if (one !== other) return one > other ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
