import { useDeferredValue, useMemo, useState } from 'react';
import { CONTROL_STATUSES } from '#domain/control.ts';
import type { IsoDate } from '#domain/days.ts';
import { governorateName } from '#domain/governorateName.ts';
import { type SortDirection, type SortKey, sortRows } from '#domain/sortRows.ts';
import { useWords } from '#i18n/useWords.ts';
import { type PlaceListRow, selectPlaceList } from '#state/selectors/selectPlaceList.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { answersFilter } from './answersFilter.ts';
import type { PlaceColumn } from './placeColumns.ts';
import { type ControlWords, useControlWords } from './useControlWords.ts';

/** A row of the list of all places, in words. */
export interface PlaceRow extends ControlWords {
  readonly item: PlaceListRow;
  readonly name: string;
  readonly governorate: string;
}

export interface PlaceSort {
  readonly column: PlaceColumn;
  readonly direction: SortDirection;
}

/** The list of all places as the reader wants it: what is typed to narrow it, and what it is sorted by. */
export function usePlaceRows(date: IsoDate, firstDay: IsoDate | undefined) {
  const { own, locale } = useWords();
  const items = useMapStore(selectPlaceList);
  const words = useControlWords(date, firstDay);
  const [filter, setFilter] = useState('');
  const [sort, setSort] = useState<PlaceSort>({ column: 'place', direction: 'ascending' });
  const wanted = useDeferredValue(filter);

  const rows = useMemo(
    () =>
      items.map((item): PlaceRow => {
        const { name, governorate } = item.place;
        return { item, name: own(name), governorate: governorateName(governorate, locale), ...words(item.control) };
      }),
    [items, own, locale, words],
  );
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    const byName = sortRows(rows, ({ name }) => name, 'ascending', compare);
    return sortRows(byName, (row) => keyOf(row, sort.column), sort.direction, compare);
  }, [rows, sort, locale]);
  const shown = useMemo(() => sorted.filter((row) => answersFilter(row, wanted)), [sorted, wanted]);

  const sortBy = (column: PlaceColumn) =>
    setSort((now) => ({
      column,
      direction: now.column === column && now.direction === 'ascending' ? 'descending' : 'ascending',
    }));
  return { items, shown, filter, setFilter, sort, sortBy };
}

function keyOf(row: PlaceRow, column: PlaceColumn): SortKey {
  if (column === 'place') return row.name;
  if (column === 'status') return CONTROL_STATUSES.indexOf(row.item.control?.status ?? 'unknown');
  return column === 'since' ? (row.item.control?.since ?? '') : row[column];
}
