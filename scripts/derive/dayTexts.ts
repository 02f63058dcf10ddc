import type { IsoDate } from '#domain/days.ts';
import type { PlaceId } from '#domain/ids.ts';
import type { Localised } from '#domain/localised.ts';
import type { Place, PlaceKind } from '#domain/place.ts';

const NAMED = 3;
const RANK: readonly PlaceKind[] = ['city', 'town', 'airport', 'base', 'crossing', 'village', 'hill'];

/**
 * One or two sentences for each day: how many places changed hands and which of them are the largest; on a quiet day since when it is quiet.
 *
 * @param changed - places by day of change; quiet days are absent.
 * @param claimed - those of them that are claimed only.
 */
export function dayTexts(
  days: readonly IsoDate[],
  places: ReadonlyMap<PlaceId, Place>,
  changed: ReadonlyMap<IsoDate, readonly PlaceId[]>,
  claimed: (place: PlaceId, date: IsoDate) => boolean,
): Map<IsoDate, Localised> {
  let last: IsoDate | undefined;
  return new Map(
    days.map((date) => {
      const today = changed.get(date) ?? [];
      if (today.length > 0) last = date;
      const bare = today.filter((place) => claimed(place, date)).length;
      const largest = [...today]
        .map((id) => places.get(id) as Place)
        .sort(bySize)
        .slice(0, NAMED);
      return [date, today.length > 0 ? busy(today.length, bare, largest) : quiet(last)];
    }),
  );
}

function bySize(a: Place, b: Place): number {
  return (
    (b.population ?? 0) - (a.population ?? 0) || RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || (a.id < b.id ? -1 : 1)
  );
}

function busy(count: number, bare: number, largest: readonly Place[]): Localised {
  const names = { en: largest.map(({ name }) => name.en), ar: largest.map(({ name }) => name.ar || name.en) };
  const more = count > largest.length;
  const what =
    count === 1 ? '1 place changed hands or was newly claimed' : `${count} places changed hands or were newly claimed`;
  const en = `${what}${more ? ', among them' : ':'} ${list(names.en, 'en-GB')}.`;
  const ar = `أماكن تغيّرت السيطرة عليها أو صار يدّعيها طرف آخر: ${arabicNumber(count)}${more ? '، منها' : '،'} ${list(names.ar, 'ar')}.`;
  if (bare === 0) return { en, ar };
  const only =
    bare === count
      ? { en: 'There', ar: 'وهي' }
      : { en: `For ${bare} of them there`, ar: `و${arabicNumber(bare)} منها` };
  return {
    en: `${en} ${only.en} is only the word of an interested party.`,
    ar: `${ar} ${only.ar} لا تستند إلا إلى قول طرف ذي مصلحة.`,
  };
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
