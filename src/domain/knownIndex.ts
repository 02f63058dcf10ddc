import type { Control } from './control.ts';
import type { IsoDate } from './days.ts';
import type { PlaceId } from './ids.ts';
import type { ControlEntry } from './publishedPlace.ts';

/**
 * Of one place: as known on days number `fromKnown` to `toKnown`, its control on days number `from` to `to` was
 * `controls[control]` and not what is known now. All numbers count days of the map from 0; both ends belong to it.
 */
export type KnownStretch = readonly [fromKnown: number, toKnown: number, from: number, to: number, control: number];

/** What a reader of `known.topo.json` needs to find a layer, and which places were known otherwise. */
export interface KnownIndex {
  /** The days of the map; any of them can be the day of knowledge. */
  readonly days: readonly IsoDate[];
  /** Names of the topology's objects. */
  readonly names: readonly string[];
  /** For the day of knowledge, then the day shown, which is no later: the number of the layer's name. */
  readonly layerOf: readonly (readonly number[])[];
  readonly controls: readonly Control[];
  /** Only places that were ever known otherwise, and of these only where they were. */
  readonly places: Readonly<Partial<Record<PlaceId, readonly KnownStretch[]>>>;
}

/** The object that shows a day as it was known on another; undefined for a day after it and for days off the map. */
export function knownLayerName(
  { days, names, layerOf }: KnownIndex,
  knownOn: IsoDate,
  date: IsoDate,
): string | undefined {
  const number = layerOf[days.indexOf(knownOn)]?.[days.indexOf(date)];
  return number === undefined ? undefined : names[number];
}

/**
 * The history of control of a place as it was known on a day: up to that day, in order of `from`.
 *
 * @param now - the same history with all that has been said since.
 */
export function historyAsKnown(
  { days, controls, places }: KnownIndex,
  place: PlaceId,
  now: readonly ControlEntry[],
  knownOn: IsoDate,
): readonly ControlEntry[] {
  const known = days.indexOf(knownOn);
  const otherwise = (places[place] ?? []).filter(([first, last]) => first <= known && known <= last);
  const entries: ControlEntry[] = [];
  let before: Control | undefined;
  for (const [day, from] of days.slice(0, known + 1).entries()) {
    const stretch = otherwise.find(([, , first, last]) => first <= day && day <= last);
    const control: Control | undefined = stretch ? controls[stretch[4]] : now.findLast((entry) => entry.from <= from);
    if (control && control !== before) entries.push({ ...control, from });
    before = control;
  }
  return entries;
}
