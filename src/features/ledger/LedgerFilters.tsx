import { useId, useState } from 'react';
import { type FacetCounts, LEDGER_FACETS } from '#domain/filterClaims.ts';
import { EMPTY_LEDGER_FILTER } from '#domain/ledgerFilter.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { DayRangeField } from './DayRangeField.tsx';
import { FacetField } from './FacetField.tsx';

/** Where the lists leave the table enough room they are open from the start. */
const ROOMY = '(width >= 1024px) and (height >= 1000px)';
/** As the codec of the link has it. */
const MAXIMUM_TEXT = 200;

/** What the reader wants to see of the claims: words, and values from lists that count what each would leave. */
export function LedgerFilters({ counts }: { counts: FacetCounts }) {
  const { say } = useWords();
  const filter = useMapStore((state) => state.ledgerFilter);
  const setFilter = useMapStore((state) => state.setLedgerFilter);
  const textId = useId();
  const fieldsId = useId();
  const { text, ...lists } = filter;
  const chosen = Object.values(lists).filter((value) => value !== null).length;
  const [isOpen, setOpen] = useState(() => chosen > 0 || matchMedia(ROOMY).matches);
  return (
    <search className="ledger-filters">
      <div className="ledger-words">
        <label htmlFor={textId} className="hidden-text">
          {say('ledger.text')}
        </label>
        <input
          id={textId}
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={MAXIMUM_TEXT}
          placeholder={say('ledger.text')}
          value={text ?? ''}
          onChange={({ target: { value } }) => setFilter({ text: value.trim() === '' ? null : value })}
        />
        <Button aria-expanded={isOpen} aria-controls={fieldsId} onClick={() => setOpen(!isOpen)}>
          <Icon name="filter" />
          {chosen > 0 ? say('ledger.filtersChosen', { count: chosen }) : say('ledger.filters')}
        </Button>
        <Button disabled={chosen === 0 && text === null} onClick={() => setFilter(EMPTY_LEDGER_FILTER)}>
          {say('ledger.clear')}
        </Button>
      </div>
      <div id={fieldsId} className="ledger-fields" hidden={!isOpen}>
        {LEDGER_FACETS.map((facet) => (
          <FacetField key={facet} facet={facet} counts={counts[facet]} />
        ))}
        <DayRangeField />
      </div>
    </search>
  );
}
