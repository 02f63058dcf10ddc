import { useId, useMemo } from 'react';
import type { IsoDate } from '#domain/days.ts';
import type { DayRange } from '#domain/ledgerFilter.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';

const OPEN: DayRange = { from: null, to: null };

/** The first and the last day of the claims wanted; one day where both are the same. */
export function DayRangeField() {
  const { say } = useWords();
  const days = useMapStore((state) => state.ledgerFilter.days) ?? OPEN;
  const setFilter = useMapStore((state) => state.setLedgerFilter);
  const set = ({ from, to }: DayRange) => setFilter({ days: from === null && to === null ? null : { from, to } });
  // The other end follows where it would lie on the wrong side.
  const setFrom = (from: IsoDate | null) => set({ from, to: from && days.to && days.to < from ? from : days.to });
  const setTo = (to: IsoDate | null) => set({ from: to && days.from && days.from > to ? to : days.from, to });
  return (
    <>
      <DayField label={say('ledger.from')} value={days.from} onChange={setFrom} />
      <DayField label={say('ledger.to')} value={days.to} onChange={setTo} />
    </>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: IsoDate | null;
  readonly onChange: (date: IsoDate | null) => void;
}

/** A day on which something is claimed to have happened. */
function DayField({ label, value, onChange }: DayFieldProps) {
  const { say, mediumDay } = useWords();
  const claims = useMapStore((state) => state.claims);
  const id = useId();
  const days = useMemo(() => {
    const known = [...claims.values()].map(({ validFrom }) => validFrom);
    return [...new Set(value === null ? known : [...known, value])].sort();
  }, [claims, value]);
  return (
    <div className="ledger-field" data-chosen={value !== null || undefined}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChange(days.find((date) => date === target.value) ?? null)}
      >
        <option value="">{say('ledger.anyDay')}</option>
        {days.map((date) => (
          <option key={date} value={date}>
            {mediumDay(date)}
          </option>
        ))}
      </select>
    </div>
  );
}
