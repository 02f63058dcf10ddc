import type { LedgerSort, LedgerSortKey } from '#domain/ledgerSort.ts';
import { useWords } from '#i18n/useWords.ts';
import { LEDGER_COLUMNS, LEDGER_SORT_NAMES } from './ledgerColumns.ts';

interface LedgerHeadProps {
  readonly sort: LedgerSort;
  readonly onSort: (by: LedgerSortKey) => void;
}

const MARKS = { ascending: '▲', descending: '▼' } as const;

/** The heads of the columns, which sort by them; once more, the other way round. */
export function LedgerHead({ sort, onSort }: LedgerHeadProps) {
  const { say } = useWords();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {LEDGER_COLUMNS.map((column) => {
          const direction = sort.by === column ? sort.direction : undefined;
          return (
            <th key={column} scope="col" aria-sort={direction}>
              <button type="button" onClick={() => onSort(column)}>
                {say(column === 'place' ? 'ledger.claim' : LEDGER_SORT_NAMES[column])}
                <span className="ledger-mark" aria-hidden="true">
                  {direction ? MARKS[direction] : ''}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
