import { useEffect, useMemo, useState } from 'react';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { selectClaims } from '#state/selectors/selectClaims.ts';
import { selectSpelledPlaces } from '#state/selectors/selectSpelledPlaces.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { reloadFailedStyles } from '#ui/reloadFailedStyles.ts';
import type { NoteFinder } from './createNoteFinder.ts';
import type { SearchPart } from './searchPart.ts';

type PartState = 'waiting' | 'loading' | 'ready' | 'failed';

/** The code of the search, fetched when it is first needed, and the indexes over the places and claims that have come. */
export function useFinders() {
  const places = useMapStore(selectSpelledPlaces);
  const claims = useMapStore(selectClaims);
  const [partState, setPartState] = useState<PartState>('waiting');
  const [part, setPart] = useState<SearchPart | null>(null);
  const [findNotes, setFindNotes] = useState<NoteFinder<PublishedClaim> | null>(null);

  const findPlaces = useMemo(
    () => (part && places.size > 0 ? part.createPlaceFinder(places.values()) : null),
    [part, places],
  );

  useEffect(() => {
    if (!part || claims.size === 0) return;
    let isCurrent = true;
    void part.createNoteFinder(claims.values()).then((finder) => {
      if (isCurrent) setFindNotes(() => finder);
    });
    return () => {
      isCurrent = false;
    };
  }, [part, claims]);

  const fetchPart = async () => {
    if (partState === 'loading' || partState === 'ready') return;
    setPartState('loading');
    try {
      if (partState === 'failed') await reloadFailedStyles();
      const { searchPart } = await import('./searchPart.ts');
      setPart(searchPart);
      setPartState('ready');
    } catch {
      setPartState('failed');
    }
  };

  return { part, partState, fetchPart, findPlaces, findNotes };
}
