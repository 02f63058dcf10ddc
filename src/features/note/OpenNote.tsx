import { useRef, useState } from 'react';
import type { ClaimId, PlaceId } from '#domain/ids.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { ClaimNote } from './ClaimNote.tsx';
import { PlaceNote } from './PlaceNote.tsx';
import { useCloseOnEscape } from './useCloseOnEscape.ts';
import { useNoteFocus } from './useNoteFocus.ts';
import './OpenNote.css';

/** An open note: of a claim before that of a place. */
export function OpenNote() {
  const { say } = useWords();
  const place = useMapStore((state) => state.place);
  const claim = useMapStore((state) => state.claim);
  const selectClaim = useMapStore((state) => state.selectClaim);
  const [left, setLeft] = useState<{ place: PlaceId | null; claim: ClaimId | null }>({ place: null, claim: null });
  const note = useRef<HTMLElement>(null);
  useNoteFocus(note, `${place}/${claim}`);
  useCloseOnEscape(note);
  const onBack = () => {
    setLeft({ place, claim });
    selectClaim(null);
  };
  return (
    <section ref={note} className="note" id="note" aria-label={say('note.region')} data-covers-map="">
      {claim === null ? (
        <PlaceNote key={place} cameFrom={left.place === place ? left.claim : null} />
      ) : (
        <ClaimNote onBack={onBack} />
      )}
    </section>
  );
}
