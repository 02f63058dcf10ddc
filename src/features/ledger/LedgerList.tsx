import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { LedgerHead } from './LedgerHead.tsx';
import { LedgerRow } from './LedgerRow.tsx';
import { LedgerSortField } from './LedgerSortField.tsx';
import { useLedgerRows } from './useLedgerRows.ts';
import { useVirtualRows } from './useVirtualRows.ts';

/** The table of claims: only the rows in sight are drawn. A row goes to its day and place and opens its note. */
export function LedgerList({ claims }: { claims: readonly PublishedClaim[] }) {
  const { say } = useWords();
  const selected = useMapStore((state) => state.claim);
  const showClaim = useMapStore((state) => state.showClaim);
  const { rows, sort, sortBy } = useLedgerRows(claims);
  const { scroller, body, virtualizer, headPx, active, setActive, onKeyDown } = useVirtualRows(rows);
  const open = (index: number) => {
    setActive(index);
    const row = rows[index];
    if (row) showClaim(row.claim.id);
  };
  return (
    <>
      <LedgerSortField sort={sort} onSort={sortBy} />
      <div ref={scroller} className="ledger-rows">
        <table aria-label={say('ledger.region')} aria-rowcount={rows.length + 1}>
          <LedgerHead sort={sort} onSort={sortBy} />
          <tbody ref={body} style={{ blockSize: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const item = rows[index];
              return item ? (
                <LedgerRow
                  key={item.claim.id}
                  item={item}
                  index={index}
                  startPx={start - headPx}
                  isSelected={item.claim.id === selected}
                  isActive={index === active}
                  measure={virtualizer.measureElement}
                  onOpen={open}
                  onKeyDown={onKeyDown}
                />
              ) : null;
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
