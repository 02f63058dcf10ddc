import type { Control } from './control.ts';
import type { IsoDate } from './days.ts';
import type { LensId } from './ids.ts';
import type { Place } from './place.ts';

/** Control from a day on, until the next entry. */
export interface ControlEntry extends Control {
  /** The first day with just these claims and reasons; `since` is the first day of this actor and status. */
  readonly from: IsoDate;
}

/** A place with its history of control, as the build derived it, in order of `from`. */
export interface PublishedPlace extends Place {
  readonly control: Readonly<Partial<Record<LensId, readonly ControlEntry[]>>>;
}

/** Control of a place on a day through a lens; undefined before the first entry or where the lens has none. */
export function controlOfPlace(
  place: Pick<PublishedPlace, 'control'>,
  lens: LensId,
  date: IsoDate,
): ControlEntry | undefined {
  return place.control[lens]?.findLast(({ from }) => from <= date);
}
