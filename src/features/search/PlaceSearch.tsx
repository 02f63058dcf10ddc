import { useId } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Icon } from '#ui/Icon.tsx';
import { PlaceOption } from './PlaceOption.tsx';
import { usePlaceSearch } from './usePlaceSearch.ts';
import './PlaceSearch.css';

/** "Find a place": a combobox over the names of places in both languages and in all spellings. */
export function PlaceSearch() {
  const { say } = useWords();
  const listId = useId();
  const { text, found, active, isAsked, isWaiting, type, choose, onKeyDown, close } = usePlaceSearch();
  const hasFound = found.length > 0;
  return (
    <search className="place-search">
      <Icon name="search" />
      <input
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={say('search.label')}
        aria-autocomplete="list"
        aria-expanded={hasFound}
        aria-controls={listId}
        aria-activedescendant={found[active] ? `${listId}-${active}` : undefined}
        placeholder={say('search.placeholder')}
        value={text}
        onChange={(event) => type(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <div className="place-options" role="listbox" id={listId} aria-label={say('search.label')} hidden={!hasFound}>
        {found.map((place, position) => (
          <PlaceOption
            key={place.id}
            id={`${listId}-${position}`}
            place={place}
            isActive={position === active}
            onChoose={() => choose(place)}
          />
        ))}
      </div>
      <p className={isAsked && !hasFound ? 'place-none' : 'hidden-text'} aria-live="polite">
        {isAsked ? say(isWaiting ? 'search.waiting' : 'search.results', { count: found.length }) : ''}
      </p>
    </search>
  );
}
