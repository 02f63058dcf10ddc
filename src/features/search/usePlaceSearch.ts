import { type KeyboardEvent, useMemo, useState } from 'react';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { findPlaces, indexPlaces } from './findPlaces.ts';

const MAXIMUM_OPTIONS = 8;

/** What a combobox of places needs: the text typed, the places found, the one that Enter would choose. */
export function usePlaceSearch() {
  const { own } = useWords();
  const places = useMapStore((state) => state.places);
  const selectPlace = useMapStore((state) => state.selectPlace);
  const index = useMemo(() => indexPlaces(places.values()), [places]);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const found = useMemo(() => (isOpen ? findPlaces(index, text, MAXIMUM_OPTIONS) : []), [index, text, isOpen]);
  const isAsked = isOpen && text.trim() !== '';

  const choose = (place: PublishedPlace) => {
    setText(own(place.name));
    setOpen(false);
    selectPlace(place.id);
  };

  const move = (step: 1 | -1) => {
    setOpen(true);
    if (found.length > 0) setActive((active + step + found.length) % found.length);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const place = found[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && place) choose(place);
    else if (event.key === 'Escape' && isAsked) setOpen(false);
    else if (event.key === 'Escape') setText('');
    else return;
    event.preventDefault();
  };

  const type = (typed: string) => {
    setText(typed);
    setActive(0);
    setOpen(true);
  };

  return {
    text,
    found,
    active,
    isAsked,
    isWaiting: places.size === 0,
    type,
    choose,
    onKeyDown,
    close: () => setOpen(false),
  };
}
