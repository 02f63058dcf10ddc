import { area } from '@turf/turf';
import type { MethodFacts } from '#domain/methodFacts.ts';
import type { DerivedLayers } from '#scripts/derive/deriveLayers.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import { areaByBasis } from '#scripts/report/areaByBasis.ts';

/** `method.json`: which places the method page goes through, and on what the ground of the first lens rests, to a thousandth. */
export function methodFactsOf(dataset: Dataset, derived: DerivedLayers): MethodFacts {
  const { map, geography } = dataset;
  const countryKm2 = area(geography.border) / 1_000_000;
  const days = derived.days.filter(({ lens }) => lens === map.lenses[0]?.id);
  const shares = days.map(({ date }) => {
    const exact = Object.entries(areaByBasis(dataset, derived, date, countryKm2));
    return [date, Object.fromEntries(exact.map(([basis, share]) => [basis, Math.abs(Number(share.toFixed(3)))]))];
  });
  return { walkThrough: map.walkThrough, areaByBasis: Object.fromEntries(shares) };
}
