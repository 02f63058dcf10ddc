import { normaliseName } from '#domain/normaliseName.ts';
import type { PlaceRow } from './usePlaceRows.ts';

/** True where every word of the filter begins a word of the row: of the place's names, its governorate, holder or status. */
export function answersFilter({ item: { place }, governorate, holder, status }: PlaceRow, filter: string): boolean {
  const wanted = normaliseName(filter);
  if (!wanted) return true;
  const { name, spellings } = place;
  const texts = [name.en, name.ar, ...spellings, place.governorate, governorate, holder, status];
  const row = ` ${texts.map(normaliseName).join(' ')}`;
  return wanted.split(' ').every((word) => row.includes(` ${word}`));
}
