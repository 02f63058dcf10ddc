import { useId, useRef } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Icon } from '#ui/Icon.tsx';
import { onSearchKey } from './onSearchKey.ts';
import { SearchAnswer } from './SearchAnswer.tsx';
import { usePlaceSearch } from './usePlaceSearch.ts';
import './PlaceSearch.css';

/** "Find a place": a combobox over the names of places in both languages and all spellings, and over the notes. */
export function PlaceSearch() {
  const { say } = useWords();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const search = usePlaceSearch();
  const { text, part, found, active, isAsked, status, choose } = search;
  // The button goes when it has been pressed: whoever pressed it stays in the search.
  const tryAgain = () => {
    field.current?.focus();
    search.retry();
  };
  const hasFound = part !== null && isAsked && status === 'found';
  return (
    <search
      className="place-search"
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || search.close()}
    >
      <Icon name="search" />
      <input
        ref={field}
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={say('search.label')}
        aria-autocomplete="list"
        aria-expanded={hasFound}
        aria-controls={listId}
        aria-activedescendant={hasFound ? `${listId}-${active}` : undefined}
        placeholder={say('search.placeholder')}
        value={text}
        onChange={({ target }) => search.type(target.value)}
        onFocus={({ target }) => {
          target.select();
          void search.fetchPart();
        }}
        onKeyDown={(event) => onSearchKey(event, search)}
      />
      {hasFound ? <part.FoundOptions listId={listId} found={found} active={active} onChoose={choose} /> : null}
      <SearchAnswer search={search} onRetry={tryAgain} />
    </search>
  );
}
