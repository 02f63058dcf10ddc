import type { Control } from '#domain/control.ts';
import type { IsoDate } from '#domain/days.ts';
import type { PlaceId } from '#domain/ids.ts';
import { BASES, type Basis } from '#domain/methodFacts.ts';
import type { BaselineBasis } from '#domain/place.ts';
import type { DerivedLayers } from '#scripts/derive/deriveLayers.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';

/**
 * Share of the country that rests on each basis on one day, 0 to 1; the shares add up to 1.
 *
 * A position's ground is counted apart, whatever moves it: it is interpolated between the places that imply it.
 */
export function areaByBasis(
  dataset: Dataset,
  { sites, days, cellsKm2 }: DerivedLayers,
  date: IsoDate,
  countryKm2: number,
): Record<Basis, number> {
  const baselines = new Map(dataset.places.map(({ id, baseline }) => [id, baseline.basis]));
  const controls = days.find((day) => day.date === date)?.controls ?? [];
  const shares = Object.fromEntries(BASES.map((basis) => [basis, 0])) as Record<Basis, number>;
  sites.forEach(({ id, isPlace }, index) => {
    const control = controls[index];
    if (!control) return;
    const basis = isPlace ? basisOf(control, baselines.get(id as PlaceId)) : positionBasis(control);
    shares[basis] += (cellsKm2[index] ?? 0) / countryKm2;
  });
  const known = BASES.reduce((sum, basis) => sum + shares[basis], 0);
  return { ...shares, unknown: shares.unknown + 1 - known };
}

function positionBasis({ status }: Control): Basis {
  return status === 'unknown' ? 'unknown' : 'position';
}

function basisOf({ status, reason }: Control, baseline: BaselineBasis | undefined): Basis {
  if (status === 'unknown') return 'unknown';
  if (reason === 'baseline') return baseline ?? 'general knowledge';
  return ['evidence', 'fighting', 'contradiction', 'assessment'].includes(reason) ? 'reported' : 'claimed';
}
