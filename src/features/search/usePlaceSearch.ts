import { useMemo, useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { type Finding, type Findings, listed } from './Findings.ts';
import { searchStatus } from './searchStatus.ts';
import { useFinders } from './useFinders.ts';

const MAXIMUM_PLACES = 8;
/** Places beside notes, so that the notes are seen without scrolling. */
const MAXIMUM_PLACES_BESIDE = 5;
const MAXIMUM_NOTES = 3;
const NOTHING: Findings = { places: [], notes: [] };

/** What the field of the search needs: the text typed, what it may mean, the one that Enter would choose. */
export function usePlaceSearch() {
  const { own } = useWords();
  const placesFile = useMapStore((state) => state.files.places);
  const selectPlace = useMapStore((state) => state.selectPlace);
  const selectClaim = useMapStore((state) => state.selectClaim);
  const retry = useMapStore((state) => state.retry);
  const { part, partState, fetchPart, findPlaces, findNotes } = useFinders();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  /** The reader walks through the list: Home and End are for it, not for the text. */
  const [isWalking, setWalking] = useState(false);
  const [isOpen, setOpen] = useState(false);

  const found = useMemo(() => {
    if (!isOpen) return NOTHING;
    const notes = findNotes?.(text, MAXIMUM_NOTES) ?? [];
    return { places: findPlaces?.(text, notes.length > 0 ? MAXIMUM_PLACES_BESIDE : MAXIMUM_PLACES) ?? [], notes };
  }, [isOpen, text, findPlaces, findNotes]);
  const findings = useMemo(() => listed(found), [found]);
  const isAsked = isOpen && text.trim() !== '';
  const status = searchStatus({ part: partState, places: placesFile, count: findings.length });

  const choose = (finding: Finding) => {
    setOpen(false);
    if (finding.kind === 'place') {
      setText(own(finding.place.name));
      selectPlace(finding.place.id);
    } else {
      selectPlace(null);
      selectClaim(finding.note.id);
    }
  };

  const type = (typed: string) => {
    void fetchPart();
    setText(typed);
    setActive(0);
    setWalking(false);
    setOpen(true);
  };

  const walkTo = (position: number) => {
    setOpen(true);
    setWalking(true);
    if (findings.length > 0) setActive((position + findings.length) % findings.length);
  };

  return {
    text,
    part,
    found,
    findings,
    active,
    isWalking,
    isAsked,
    status,
    areNotesSearched: findNotes !== null,
    fetchPart,
    retry: () => void (status === 'placesFailed' ? retry('places') : fetchPart()),
    type,
    walkTo,
    choose,
    clear: () => setText(''),
    close: () => setOpen(false),
  };
}

export type PlaceSearchState = ReturnType<typeof usePlaceSearch>;
