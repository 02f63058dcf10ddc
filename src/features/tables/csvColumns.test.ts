import { expect, it } from 'vitest';
import { csvText } from '#domain/csvText.ts';
import { day } from '#domain/days.ts';
import type { LensId } from '#domain/ids.ts';
import type { PlaceChange } from '#domain/placeChange.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import { areaColumns, changeColumns, placeColumns } from './csvColumns.ts';

const place = { id: 'hama', name: { en: 'Hama', ar: 'حماة' }, at: [36.7, 35.1] } as unknown as PublishedPlace;
const change = { place, before: {}, after: { claims: [] } } as unknown as PlaceChange<PublishedPlace>;
const area = { status: 'held', actor: null, areaKm2: 1, share: 0.5, placeCount: 1 } as const;

function lastCells(known: string | null) {
  const of = { date: day('2024-12-02'), lens: 'assessment' as LensId, known: known === null ? null : day(known) };
  const files = [
    csvText(areaColumns(of, new Map()), [area as never]),
    csvText(changeColumns(of, new Map()), [change]),
    csvText(placeColumns(of), [{ place, control: undefined }]),
  ];
  return files.map((file) =>
    file
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(',').slice(-2).join(' ')),
  );
}

it.each(['2024-12-04', null])('names in every row of every table the day by which it was known: %s', (known) => {
  expect(lastCells(known)).toEqual(Array(3).fill(['lens known_on', `assessment ${known ?? ''}`]));
});
