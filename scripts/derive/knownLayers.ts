import { layerName } from '#data/decodeLayer.ts';
import { daysOf, type IsoDate } from '#domain/days.ts';
import { groundKey } from '#domain/ground.ts';
import type { LensId } from '#domain/ids.ts';
import { replayClaims } from '#domain/replayClaims.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import { type DerivedDay, groundOf, withinReach } from './deriveControl.ts';
import type { Land } from './land.ts';
import type { ControlTopology } from './layers.ts';
import { type LocatedSite, sitesOf } from './sites.ts';

/** Every day as it was known on every later one; what is alike stands there once. */
export interface KnownDays {
  /** The days of the map. */
  readonly days: readonly IsoDate[];
  /** Each with the day on which it was known as its `lens`. */
  readonly distinct: readonly DerivedDay[];
  /** For the day of knowledge, then the day shown: the number of the layer in `distinct`. Days are those of the map. */
  readonly layerOf: readonly (readonly number[])[];
}

/** `known.topo.json`: distinct layers, and which of them shows which day as known on which. */
export interface KnownLayers {
  readonly topology: ControlTopology;
  readonly days: readonly IsoDate[];
  readonly distinct: readonly DerivedDay[];
  /** Names of the objects. */
  readonly names: readonly string[];
  readonly layerOf: readonly (readonly number[])[];
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
  const layerOf = allDays.map((knownOn) => {
    const days = daysOf(map.firstDay, knownOn);
    const sites = sitesKnown(dataset, knownOn).map((site, index) => ({ ...site, neighbours: neighbours[index] ?? [] }));
    const controls = replayClaims({ sites, actors, days, promoteAfterDays, knownOn });
    return days.map((date, index) =>
      numberOf({ lens: knownOn as string as LensId, date, controls: withinReach(controls[index] ?? [], inReach) }),
    );
  });
  return { days: allDays, distinct, layerOf };
}

/** The sites with only those claims that had been said by a day, so that a later one does not even make an earlier one disputed. */
function sitesKnown(dataset: Dataset, knownOn: IsoDate): LocatedSite[] {
  const claims = dataset.claims.filter(({ saidOn }) => saidOn !== null && saidOn <= knownOn);
  return sitesOf({ ...dataset, claims });
}

/** What a reader of the topology needs to find a layer. */
export function knownIndex({ days, distinct, layerOf }: KnownDays): Omit<KnownLayers, 'topology'> {
  return { days, distinct, names: distinct.map(({ lens, date }) => layerName(lens, date)), layerOf };
}
