import type { ControlTopology } from '#data/controlTopology.ts';
import { layerName } from '#data/decodeLayer.ts';
import type { Control } from '#domain/control.ts';
import { daysOf, type IsoDate } from '#domain/days.ts';
import { groundKey } from '#domain/ground.ts';
import type { LensId } from '#domain/ids.ts';
import type { KnownIndex } from '#domain/knownIndex.ts';
import { replayClaims } from '#domain/replayClaims.ts';
import { wasSaid } from '#domain/wasSaid.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import { type DerivedDay, groundOf, withinReach } from './deriveControl.ts';
import { knownPlaces } from './knownPlaces.ts';
import type { Land } from './land.ts';
import { type LocatedSite, sitesOf } from './sites.ts';

/** Every day as it was known on every later one; what is alike stands there once. */
export interface KnownDays {
  /** The days of the map. */
  readonly days: readonly IsoDate[];
  /** Each with the day on which it was known as its `lens`. */
  readonly distinct: readonly DerivedDay[];
  /** For the day of knowledge, then the day shown: the number of the layer in `distinct`. Days are those of the map. */
  readonly layerOf: readonly (readonly number[])[];
  /** For the day of knowledge, then the day shown: what was concluded, parallel to the sites. */
  readonly controls: readonly (readonly (readonly Control[])[])[];
}

/** `known.topo.json`: distinct layers, and which of them shows which day as known on which. */
export interface KnownLayers {
  readonly topology: ControlTopology;
  readonly distinct: readonly DerivedDay[];
  readonly index: KnownIndex;
}

/** The first lens with only those claims that had been said by each day of the map. */
export function knownDays(dataset: Dataset, { neighbours, inReach }: Pick<Land, 'neighbours' | 'inReach'>): KnownDays {
  const { map, actors } = dataset;
  const { promoteAfterDays, staleDays } = map;
  const distinct: DerivedDay[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (day: DerivedDay): number => {
    const name = day.controls.map((control) => groundKey(groundOf(control, day.date, staleDays))).join(' ');
    const number = numbers.get(name) ?? distinct.push(day) - 1;
    numbers.set(name, number);
    return number;
  };
  const allDays = daysOf(map.firstDay, map.lastDay);
  const controls = allDays.map((knownOn) => {
    const days = daysOf(map.firstDay, knownOn);
    const sites = sitesKnown(dataset, knownOn).map((site, index) => ({ ...site, neighbours: neighbours[index] ?? [] }));
    return replayClaims({ sites, actors, days, promoteAfterDays, knownOn }).map((day) => withinReach(day, inReach));
  });
  const layerOf = controls.map((known, on) =>
    known.map((day, index) =>
      numberOf({ lens: allDays[on] as string as LensId, date: allDays[index] as IsoDate, controls: day }),
    ),
  );
  return { days: allDays, distinct, layerOf, controls };
}

/** The sites with only those claims that had been said by a day, so that a later one does not even make an earlier one disputed. */
function sitesKnown(dataset: Dataset, knownOn: IsoDate): LocatedSite[] {
  const claims = dataset.claims.filter((claim) => wasSaid(claim, knownOn));
  return sitesOf({ ...dataset, claims });
}

/**
 * What a reader of the topology needs to find a layer, and which places were known otherwise.
 *
 * @param now - the days of the first lens with all claims.
 */
export function knownIndex(
  { days, distinct, layerOf, controls }: KnownDays,
  sites: readonly LocatedSite[],
  now: readonly DerivedDay[],
): KnownIndex {
  const names = distinct.map(({ lens, date }) => layerName(lens, date));
  return { days, names, layerOf, ...knownPlaces({ sites, now: now.map((day) => day.controls), known: controls }) };
}
