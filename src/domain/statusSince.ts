import type { IsoDate } from './days.ts';
import type { LensId } from './ids.ts';
import type { PublishedPlace } from './publishedPlace.ts';

/**
 * The first day of a place's present holder and status: entries that follow one another with the same actor, other actor
 * and status are one, whatever claims each of them rests on.
 *
 * @returns undefined before the first entry or where the lens has none.
 */
export function statusSince(place: Pick<PublishedPlace, 'control'>, lens: LensId, date: IsoDate): IsoDate | undefined {
  const entries = (place.control[lens] ?? []).filter(({ since }) => since <= date);
  const now = entries.at(-1);
  if (!now) return undefined;
  const lastOther = entries.findLastIndex(
    ({ status, actor, against }) => status !== now.status || actor !== now.actor || against !== now.against,
  );
  return entries[lastOther + 1]?.since;
}
