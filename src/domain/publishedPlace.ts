import type { Control } from './control.ts';
import type { IsoDate } from './days.ts';
import type { LensId } from './ids.ts';
import type { Place } from './place.ts';

/** A place with its history of control, as the build derived it: one entry a change, in order of `since`. */
export interface PublishedPlace extends Place {
  readonly control: Readonly<Partial<Record<LensId, readonly Control[]>>>;
}

/** Control of a place on a day through a lens; undefined before the first entry or where the lens has none. */
export function controlOfPlace(place: PublishedPlace, lens: LensId, date: IsoDate): Control | undefined {
  return place.control[lens]?.findLast((control) => control.since <= date);
}
