import { useEffect, useRef } from 'react';
import { useWords } from '#i18n/useWords.ts';
import type { Finding, Findings } from './Findings.ts';
import { NoteOption } from './NoteOption.tsx';
import { PlaceOption } from './PlaceOption.tsx';
import './FoundOptions.css';

interface FoundOptionsProps {
  readonly listId: string;
  readonly found: Findings;
  /** Position of the option that Enter chooses, notes counted on after the places. */
  readonly active: number;
  readonly onChoose: (finding: Finding) => void;
}

/** The list below the field: places, then notes under a heading of their own. */
export function FoundOptions({ listId, found: { places, notes }, active, onChoose }: FoundOptionsProps) {
  const { say } = useWords();
  const listRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    listRef.current?.querySelector(`[id="${listId}-${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, active]);
  return (
    <div className="found-options" role="listbox" id={listId} aria-label={say('search.label')} ref={listRef}>
      {places.map((place, position) => (
        <PlaceOption
          key={place.id}
          id={`${listId}-${position}`}
          place={place}
          isActive={position === active}
          onChoose={() => onChoose({ kind: 'place', place })}
        />
      ))}
      {notes.length > 0 ? (
        <div role="group" aria-labelledby={`${listId}-notes`}>
          <div className="found-heading" role="presentation" id={`${listId}-notes`}>
            {say('search.notes')}
          </div>
          {notes.map((note, index) => (
            <NoteOption
              key={note.id}
              id={`${listId}-${places.length + index}`}
              note={note}
              isActive={places.length + index === active}
              onChoose={() => onChoose({ kind: 'note', note })}
            />
          ))}
        </div>
      ) : null}
    </div>
  );
}
