import type { Control } from './control.ts';
import type { IsoDate } from './days.ts';
import type { LensId } from './ids.ts';
import type { Place } from './place.ts';

/** Control from a day on, until the next entry. */
export interface ControlEntry extends Control {
  /** The first day with just these claims and reasons; `since` is the first day of this actor and status. */
  readonly from: IsoDate;
}

/** What the map writes at a place. */
export interface NamedPlace extends Pick<Place, 'id' | 'at' | 'kind' | 'name' | 'governorate' | 'population'> {
  /** How many claims its control rests on, on all days and through all lenses. */
  readonly claimCount: number;
}

/** How a place came to its holders, and what else is known of it. */
export interface PlaceHistory extends Pick<Place, 'id' | 'spellings' | 'coordinateBasis' | 'baseline'> {
  /** As the build derived it, in order of `from`. */
  readonly control: Readonly<Partial<Record<LensId, readonly ControlEntry[]>>>;
}

/** A place with its history of control. */
export type PublishedPlace = NamedPlace & PlaceHistory;

/** Control of a place on a day through a lens; undefined before the first entry or where the lens has none. */
export function controlOfPlace(
  place: Pick<PublishedPlace, 'control'>,
  lens: LensId,
  date: IsoDate,
): ControlEntry | undefined {
  return place.control[lens]?.findLast(({ from }) => from <= date);
}
