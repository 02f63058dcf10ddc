import type { KeyboardEvent } from 'react';
import type { PlaceSearchState } from './usePlaceSearch.ts';

/**
 * The keys of a combobox: arrows walk through the list, Home and End go to its ends once they do, Enter chooses, Escape
 * closes the list and then clears the field.
 */
export function onSearchKey(event: KeyboardEvent, search: PlaceSearchState): void {
  const { findings, active, status, isWalking, isAsked, walkTo, choose, close, clear } = search;
  const finding = status === 'found' ? findings[active] : undefined;
  if (event.key === 'ArrowDown') walkTo(active + 1);
  else if (event.key === 'ArrowUp') walkTo(active - 1);
  else if (event.key === 'Home' && isWalking) walkTo(0);
  else if (event.key === 'End' && isWalking) walkTo(-1);
  else if (event.key === 'Enter' && finding) choose(finding);
  else if (event.key === 'Escape' && isAsked) close();
  else if (event.key === 'Escape') clear();
  else return;
  event.preventDefault();
}
