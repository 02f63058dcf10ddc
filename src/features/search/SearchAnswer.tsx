import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import type { PlaceSearchState } from './usePlaceSearch.ts';

interface SearchAnswerProps {
  readonly search: PlaceSearchState;
  readonly onRetry: () => void;
}

/** What was found, in words; shown where it is nothing: what is on its way, what failed, or what was tried. */
export function SearchAnswer({ search, onRetry }: SearchAnswerProps) {
  const { say, list } = useWords();
  const { text, found, isAsked, status, areNotesSearched } = search;

  const answer = () => {
    switch (status) {
      case 'partFailed':
        return say('search.partFailed');
      case 'partWaiting':
        return say('search.partWaiting');
      case 'placesFailed':
        return say('state.failed.places');
      case 'placesWaiting':
        return say('search.waiting');
      case 'none':
        return say(areNotesSearched ? 'search.none' : 'search.noneYet', { text: text.trim() });
      case 'found': {
        const counted = say('search.results', { count: found.places.length });
        const { length } = found.notes;
        return length > 0 ? list([counted, say('search.noteResults', { count: length })]) : counted;
      }
    }
  };

  const isShown = isAsked && status !== 'found';
  const hasFailed = status === 'partFailed' || status === 'placesFailed';
  return (
    <div className={isShown ? 'search-answer' : 'hidden-text'}>
      <p aria-live="polite">{isAsked ? answer() : ''}</p>
      {isShown && hasFailed ? <Button onClick={onRetry}>{say('action.tryAgain')}</Button> : null}
    </div>
  );
}
