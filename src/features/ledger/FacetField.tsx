import { useId, useMemo } from 'react';
import type { LedgerFacet } from '#domain/filterClaims.ts';
import type { LedgerFilter } from '#domain/ledgerFilter.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { useFacetWords } from './useFacetWords.ts';

interface FacetFieldProps {
  readonly facet: LedgerFacet;
  /** How many claims each value would leave. */
  readonly counts: ReadonlyMap<string, number>;
}

/** One list of a filter: each value with the number of claims that it would leave; values that would leave none are not offered. */
export function FacetField({ facet, counts }: FacetFieldProps) {
  const { say, number } = useWords();
  const value = useMapStore((state) => state.ledgerFilter[facet]);
  const setFilter = useMapStore((state) => state.setLedgerFilter);
  const { wordOf, inOrder } = useFacetWords(facet);
  const id = useId();
  const options = useMemo(() => {
    const offered = new Set([...counts.keys(), ...(value === null ? [] : [value])]);
    return inOrder([...offered].map((one) => ({ value: one, word: wordOf(one) })));
  }, [counts, value, wordOf, inOrder]);
  return (
    <div className="ledger-field" data-chosen={value !== null || undefined}>
      <label htmlFor={id}>{say(`ledger.facet.${facet}`)}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => setFilter({ [facet]: target.value || null } as Partial<LedgerFilter>)}
      >
        <option value="">{say('ledger.any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {say('ledger.option', { word: option.word, number: number(counts.get(option.value) ?? 0) })}
          </option>
        ))}
      </select>
    </div>
  );
}
