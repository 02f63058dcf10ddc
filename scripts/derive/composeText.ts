import type { Actor, Claimant } from '#domain/actor.ts';
import type { Claim, ClaimKind, Figure } from '#domain/claim.ts';
import type { ActorId, ClaimId } from '#domain/ids.ts';
import { LOCALES, type Locale, type Localised } from '#domain/localised.ts';
import type { Area, Place } from '#domain/place.ts';
import { type Content, phrases } from './phrases.ts';

/** How lists and figures are written. */
const INTL: Readonly<Record<Locale, string>> = { en: 'en-GB', ar: 'ar-u-nu-arab' };

/** Kinds of claims that say who stands where. */
const GROUND: readonly ClaimKind[] = ['control', 'withdrawal', 'advance'];

/** What the ids in a claim stand for. */
export interface Names {
  readonly actors: ReadonlyMap<Actor['id'], Actor>;
  readonly claimants: ReadonlyMap<Claimant['id'], Claimant>;
  readonly places: ReadonlyMap<Place['id'], Place>;
  readonly areas: ReadonlyMap<Area['id'], Area>;
  /** Every claim, so that a denial can name what it denies; where absent it names the place only. */
  readonly claims?: ReadonlyMap<ClaimId, Claim>;
}

/**
 * A claim in one plain sentence of reported speech, composed from its fields, for claims whose note nobody has written yet.
 *
 * @returns both languages; Arabic in nominal form, which needs no agreement with the names in it.
 */
export function composeText(claim: Claim, names: Names): Localised {
  const [en, ar] = LOCALES.map((locale) => compose(claim, names, locale)) as [string, string];
  return { en, ar };
}

function compose(claim: Claim, names: Names, locale: Locale): string {
  const denied = claim.kind === 'denial' ? deniedClaim(claim, names) : undefined;
  return phrases[locale].sentence(claim.kind, {
    ...contentOf(claim, names, locale),
    figure: claim.figure ? figureText(claim.figure, locale) : undefined,
    denied: denied && contentOf(denied, names, locale),
  });
}

/** Who says what of which place, in the words of one language. */
function contentOf(claim: Claim, names: Names, locale: Locale): Content {
  const actorName = (id: ActorId | null) => {
    const actor = id === null ? undefined : names.actors.get(id);
    return actor?.short[locale];
  };
  return {
    kind: claim.kind,
    claimant: claimantName(names.claimants.get(claim.claimant), locale) ?? claim.claimant,
    where: whereOf(claim, names, locale),
    several: claim.places.length > 1,
    actor: actorName(claim.actor),
    from: actorName(claim.from),
  };
}

/** What a denial denies: the first claim that it contradicts, those of ground before others. */
function deniedClaim({ contradicts }: Claim, { claims }: Names): Claim | undefined {
  const denied = contradicts.flatMap((id) => claims?.get(id) ?? []);
  return denied.find(({ kind }) => GROUND.includes(kind)) ?? denied[0];
}

/** In English the name of a body takes an article, that of an outlet or a person does not. */
function claimantName(claimant: Claimant | undefined, locale: Locale): string | undefined {
  const name = claimant?.name[locale];
  if (locale !== 'en' || !name) return name;
  const isBody = / (of|for) /.test(name) || (claimant?.role === 'party' && name.includes(' '));
  return isBody ? `the ${name}` : name;
}

function whereOf({ places, area }: Claim, names: Names, locale: Locale): string {
  const named = places.map((id) => inLocale(names.places.get(id)?.name, locale));
  const all = area ? [...named, inLocale(names.areas.get(area)?.name, locale)] : named;
  return new Intl.ListFormat(INTL[locale], { type: 'conjunction' }).format(all);
}

function inLocale(name: Localised | undefined, locale: Locale): string {
  return name?.[locale] || name?.en || '';
}

/** "20 km", "5–8 prisoners", "at least 300 killed". */
function figureText({ low, high, unit }: Figure, locale: Locale): string {
  const phrase = phrases[locale];
  const number = new Intl.NumberFormat(INTL[locale]);
  const word = phrase.units[unit] ?? unit;
  if (low !== null && high !== null)
    return `${low === high ? number.format(low) : `${number.format(low)}–${number.format(high)}`} ${word}`;
  if (low !== null) return phrase.atLeast(`${number.format(low)} ${word}`);
  return high === null ? word : phrase.atMost(`${number.format(high)} ${word}`);
}
