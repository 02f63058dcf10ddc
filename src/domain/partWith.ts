import type { IsoDate } from './days.ts';
import type { LensId } from './ids.ts';
import type { Manifest, MapPart } from './manifest.ts';

/** The part of a map that holds the layer of a lens and day; undefined where the first file holds it, or nothing does. */
export function partWith({ parts }: Pick<Manifest, 'parts'>, lens: LensId, date: IsoDate): MapPart | undefined {
  return parts.find(({ lenses, firstDay, lastDay }) => lenses.includes(lens) && firstDay <= date && date <= lastDay);
}
