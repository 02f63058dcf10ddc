import { daysBetween, type IsoDate } from './days.ts';
import type { PlaceId } from './ids.ts';
import type { Place } from './place.ts';

/** A day and the best known place that changed hands on it. */
export interface ChosenEvent<Kind> {
  readonly date: IsoDate;
  readonly place: Kind;
}

/**
 * Days to write a name at on a narrow line of time: of the places that changed hands those with most inhabitants,
 * no two names nearer to each other than `gapDays`.
 *
 * @param changed - places that changed hands by day; places that are unknown or uncounted are passed over.
 * @param maximum - how many names at most.
 * @returns in order of days.
 */
export function chosenEvents<Kind extends Pick<Place, 'id' | 'population'>>(
  changed: Readonly<Partial<Record<IsoDate, readonly PlaceId[]>>>,
  places: ReadonlyMap<PlaceId, Kind>,
  maximum: number,
  gapDays: number,
): readonly ChosenEvent<Kind>[] {
  const chosen: ChosenEvent<Kind>[] = [];
  const candidates = Object.entries(changed)
    .flatMap(([date, ids = []]) => ids.map((id) => ({ date: date as IsoDate, place: places.get(id) })))
    .filter((event): event is ChosenEvent<Kind> => Boolean(event.place?.population))
    .sort((a, b) => (b.place.population ?? 0) - (a.place.population ?? 0) || (a.place.id < b.place.id ? -1 : 1));
  for (const event of candidates) {
    const isFree = chosen.every(
      ({ date, place }) => place.id !== event.place.id && Math.abs(daysBetween(date, event.date)) >= gapDays,
    );
    if (isFree && chosen.length < maximum) chosen.push(event);
  }
  return chosen.sort((a, b) => (a.date < b.date ? -1 : 1));
}
