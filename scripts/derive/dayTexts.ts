import type { Claimant } from '#domain/actor.ts';
import type { Claim } from '#domain/claim.ts';
import type { IsoDate } from '#domain/days.ts';
import { groupBy } from '#domain/groupBy.ts';
import type { ClaimId } from '#domain/ids.ts';
import type { Localised } from '#domain/localised.ts';
import type { Place, PlaceKind } from '#domain/place.ts';
import type { Names } from './composeText.ts';
import type { Change } from './history.ts';

const NAMED = 3;
/** Beside the map there are four lines; where so many names make it longer than that, fewer do. Characters. */
const LONGEST = 184;
const ANNOUNCERS = 2;
/** Sites, where nobody lives, come after every inhabited place. */
const RANK: readonly PlaceKind[] = ['city', 'town', 'village', 'airport', 'base', 'crossing', 'hill'];

interface DayTextsInput {
  readonly days: readonly IsoDate[];
  /** By day; quiet days are absent. */
  readonly changes: ReadonlyMap<IsoDate, readonly Change[]>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly names: Names;
}

/**
 * A few sentences for each day: how many places changed hands, which of them are the largest, who announced most of them,
 * and for how many there is nobody else's word; on a quiet day since when it is quiet.
 */
export function dayTexts({ days, changes, claims, names }: DayTextsInput): Map<IsoDate, Localised> {
  let last: IsoDate | undefined;
  return new Map(
    days.map((date) => {
      const today = changes.get(date) ?? [];
      if (today.length === 0) return [date, quiet(last)];
      last = date;
      const largest = today.map(({ place }) => names.places.get(place) as Place).sort(bySize);
      const bare = today.filter(({ control }) => control.status === 'asserted').length;
      const said = announcers(today, { claims, names }, date);
      return [date, busy({ count: today.length, bare, largest: largest.slice(0, NAMED), said })];
    }),
  );
}

/** The parties that announced most of the day's changes, each at least a fifth of them. */
function announcers(
  today: readonly Change[],
  { claims, names }: Pick<DayTextsInput, 'claims' | 'names'>,
  date: IsoDate,
): Localised[] {
  const heard = today.flatMap(({ control }) => {
    const fresh = control.claims
      .flatMap((id) => claims.get(id) ?? [])
      .filter(({ validFrom, actor }) => validFrom === date && actor === control.actor);
    return [...new Set(fresh.map(({ claimant }) => claimant))];
  });
  return [...groupBy(heard, (id) => id)]
    .flatMap(([id, times]) => ({ claimant: names.claimants.get(id), count: times.length }))
    .filter(({ claimant, count }) => claimant && isNamedParty(claimant) && count * 5 >= today.length)
    .sort((a, b) => b.count - a.count || ((a.claimant?.id ?? '') < (b.claimant?.id ?? '') ? -1 : 1))
    .slice(0, ANNOUNCERS)
    .flatMap(({ claimant }) => claimant?.name ?? []);
}

/** An unnamed source, whose name begins with a small letter, is nobody to point at. */
function isNamedParty({ role, name }: Claimant): boolean {
  return role === 'party' && /^[A-Z]/.test(name.en);
}

function bySize(a: Place, b: Place): number {
  return (
    (b.population ?? 0) - (a.population ?? 0) || RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || (a.id < b.id ? -1 : 1)
  );
}

interface BusyDay {
  readonly count: number;
  readonly bare: number;
  readonly largest: readonly Place[];
  readonly said: readonly Localised[];
}

function busy(day: BusyDay): Localised {
  const text = { en: busyEnglish(day), ar: busyArabic(day) };
  const isLong = Math.max(text.en.length, text.ar.length) > LONGEST;
  return isLong && day.largest.length > 1 ? busy({ ...day, largest: day.largest.slice(0, -1) }) : text;
}

function busyEnglish({ count, bare, largest, said }: BusyDay): string {
  const what = count === 1 ? '1 place changed hands or was claimed' : `${count} places changed hands or were claimed`;
  const among = count > largest.length ? ', among them' : ':';
  const names = list(
    largest.map(({ name }) => name.en),
    'en-GB',
  );
  const parties = list(
    said.map(({ en }) => `the ${en}`),
    'en-GB',
  );
  const whom = said.length > 0 ? `, ${count === 1 ? 'as announced by' : 'chiefly as announced by'} ${parties}` : '';
  const alone = bare > 0 ? ` ${restOn(bare, count)} a party’s word alone.` : '';
  return `${what}${among} ${names}${whom}.${alone}`;
}

function restOn(bare: number, count: number): string {
  if (count === 1) return 'It rests on';
  if (bare === count) return 'All rest on';
  return bare === 1 ? '1 rests on' : `${bare} rest on`;
}

function busyArabic({ count, bare, largest, said }: BusyDay): string {
  const names = list(
    largest.map(({ name }) => name.ar || name.en),
    'ar',
  );
  const among = count > largest.length ? '، منها' : '،';
  const whom =
    said.length > 0
      ? ` أعلنها أساساً: ${list(
          said.map(({ ar }) => ar),
          'ar',
        )}.`
      : '';
  const only = bare === count ? 'وهي' : `و${arabicNumber(bare)} منها`;
  const alone = bare > 0 ? ` ${only} لا تستند إلا إلى قول طرف ذي مصلحة.` : '';
  return `أماكن تغيّرت السيطرة عليها أو صار يدّعيها طرف آخر: ${arabicNumber(count)}${among} ${names}.${whom}${alone}`;
}

function quiet(since: IsoDate | undefined): Localised {
  if (!since)
    return {
      en: 'No place changed hands: the lines as they stood before the offensive.',
      ar: 'لم تتغيّر السيطرة على أي مكان: الخطوط كما كانت قبل الهجوم.',
    };
  return {
    en: `No place changed hands; the last change was on ${dayName(since, 'en-GB')}.`,
    ar: `لم تتغيّر السيطرة على أي مكان؛ كان آخر تغيير في ${dayName(since, 'ar-SY-u-nu-arab')}.`,
  };
}

function list(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

function arabicNumber(count: number): string {
  return new Intl.NumberFormat('ar-u-nu-arab').format(count);
}

function dayName(date: IsoDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
