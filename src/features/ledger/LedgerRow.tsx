import type { KeyboardEvent, Ref } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { VerificationChip } from '#ui/VerificationChip.tsx';
import { LedgerCorrection } from './LedgerCorrection.tsx';
import type { LedgerRowItem } from './useLedgerRows.ts';

interface LedgerRowProps {
  readonly item: LedgerRowItem;
  readonly index: number;
  /** Distance from the top of the list, in pixels. */
  readonly startPx: number;
  readonly isSelected: boolean;
  /** The one row that the Tab key reaches. */
  readonly isActive: boolean;
  /** Measures the row. */
  readonly measure: Ref<HTMLTableRowElement>;
  readonly onOpen: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One claim: day, who says it, where and what, how far it was checked, what became of it. The whole row is the button's. */
export function LedgerRow(row: LedgerRowProps) {
  const { item, index, startPx, isSelected, isActive, measure, onOpen, onKeyDown } = row;
  const { say, own, shortDay } = useWords();
  const { claim, claimant, where, corrections } = item;
  const { kind, validFrom, dayApproximate, claimantRole, verification, outcome, text } = claim;
  const date = shortDay(validFrom);
  return (
    <tr
      ref={measure}
      aria-rowindex={index + 2}
      data-index={index}
      data-selected={isSelected || undefined}
      style={{ transform: `translateY(${startPx}px)` }}
    >
      <td className="ledger-day">{dayApproximate ? say('note.about', { date }) : date}</td>
      <td className="ledger-who">
        <b>{claimant}</b>
        <small>{say(`role.${claimantRole}`)}</small>
      </td>
      <th scope="row" className="ledger-what">
        <button
          type="button"
          tabIndex={isActive ? 0 : -1}
          aria-current={isSelected || undefined}
          onClick={() => onOpen(index)}
          onKeyDown={onKeyDown}
        >
          <b>{where || say('claim.nowhere')}</b> <small>{say(`claimKind.${kind}`)}</small>
          <span className="ledger-text" dir="auto">
            {own(text)}
          </span>
          {corrections.map((correction) => (
            <LedgerCorrection key={correction.id} correction={correction} />
          ))}
        </button>
      </th>
      <td className="ledger-checked">
        <VerificationChip isPlain verification={verification} word={say(`verification.${verification}`)} />
      </td>
      <td className="ledger-outcome">{say(`ledger.outcome.${outcome?.state ?? 'none'}`)}</td>
    </tr>
  );
}
