import { useWords } from '#i18n/useWords.ts';
import { PLACE_COLUMN_NAMES, type PlaceColumn } from './placeColumns.ts';
import type { PlaceSort } from './usePlaceRows.ts';

interface SortHeaderProps {
  readonly column: PlaceColumn;
  readonly sort: PlaceSort;
  readonly onSort: (column: PlaceColumn) => void;
}

const MARKS = { ascending: '▲', descending: '▼' } as const;

/** The head of a column, which sorts by it; once more, the other way round. */
export function SortHeader({ column, sort, onSort }: SortHeaderProps) {
  const { say } = useWords();
  const direction = sort.column === column ? sort.direction : undefined;
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" onClick={() => onSort(column)}>
        {say(PLACE_COLUMN_NAMES[column])}
        <span className="sort-mark" aria-hidden="true">
          {direction ? MARKS[direction] : ''}
        </span>
      </button>
    </th>
  );
}
