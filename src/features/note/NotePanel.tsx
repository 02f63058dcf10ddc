import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { ClaimNote } from './ClaimNote.tsx';
import { PlaceNote } from './PlaceNote.tsx';
import './NotePanel.css';

/** The note of what is selected: of a claim before that of a place; nothing where nothing is selected. */
export function NotePanel() {
  const { say } = useWords();
  const place = useMapStore((state) => state.place);
  const claim = useMapStore((state) => state.claim);
  if (claim === null && place === null) return null;
  return (
    <section className="note" id="note" aria-label={say('note.region')} data-covers-map="">
      {claim === null ? <PlaceNote key={place} /> : <ClaimNote key={claim} />}
    </section>
  );
}
