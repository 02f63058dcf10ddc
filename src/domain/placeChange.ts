import type { IsoDate } from './days.ts';
import type { LensId } from './ids.ts';
import type { ControlEntry, PublishedPlace } from './publishedPlace.ts';

/** A place that changed hands, or that somebody else newly claims. */
export interface PlaceChange<Kind> {
  readonly place: Kind;
  /** The last control before the day that names an actor. */
  readonly before: ControlEntry;
  /** From the day on; an actor is named. Asserted: claimed only. */
  readonly after: ControlEntry;
}

/**
 * What changed at a place on a day, by the rule of the build: another actor than the last one that is known of. Ground
 * of which nothing is known in between counts by who held it last.
 *
 * @returns undefined where nothing changed, on the first day, and where the lens says nothing.
 */
export function placeChange<Kind extends Pick<PublishedPlace, 'control'>>(
  place: Kind,
  lens: LensId,
  date: IsoDate,
): PlaceChange<Kind> | undefined {
  const entries = place.control[lens] ?? [];
  const after = entries.find(({ from }) => from === date);
  const before = entries.findLast(({ from, actor }) => from < date && actor !== null);
  return after?.actor && before && before.actor !== after.actor ? { place, before, after } : undefined;
}

/** All that changed on a day: first the places that changed hands, then those that are claimed only, the largest first. */
export function placeChanges<Kind extends Pick<PublishedPlace, 'id' | 'control' | 'population'>>(
  places: Iterable<Kind>,
  lens: LensId,
  date: IsoDate,
): readonly PlaceChange<Kind>[] {
  return [...places].flatMap((place) => placeChange(place, lens, date) ?? []).sort(byStatusAndSize);
}

function byStatusAndSize(
  a: PlaceChange<Pick<PublishedPlace, 'id' | 'population'>>,
  b: PlaceChange<Pick<PublishedPlace, 'id' | 'population'>>,
): number {
  const isClaimed = Number(a.after.status === 'asserted') - Number(b.after.status === 'asserted');
  return isClaimed || (b.place.population ?? 0) - (a.place.population ?? 0) || (a.place.id < b.place.id ? -1 : 1);
}
