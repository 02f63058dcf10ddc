import { useId } from 'react';
import { LEDGER_SORTS, type LedgerSort, type LedgerSortKey } from '#domain/ledgerSort.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { LEDGER_SORT_NAMES } from './ledgerColumns.ts';

interface LedgerSortFieldProps {
  readonly sort: LedgerSort;
  readonly onSort: (by: LedgerSortKey) => void;
}

/** What the claims are sorted by, where cards have no heads of columns; and which way round. */
export function LedgerSortField({ sort, onSort }: LedgerSortFieldProps) {
  const { say } = useWords();
  const id = useId();
  return (
    <div className="ledger-sort">
      <label htmlFor={id}>{say('ledger.sort')}</label>
      <select
        id={id}
        value={sort.by}
        onChange={({ target }) => onSort(LEDGER_SORTS.find((by) => by === target.value) ?? 'day')}
      >
        {LEDGER_SORTS.map((by) => (
          <option key={by} value={by}>
            {say(LEDGER_SORT_NAMES[by])}
          </option>
        ))}
      </select>
      <Button onClick={() => onSort(sort.by)}>{say(`ledger.${sort.direction}`)}</Button>
    </div>
  );
}
