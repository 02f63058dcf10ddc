import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { claimWhere } from './claimWhere.ts';
import { NoteHeader } from './NoteHeader.tsx';
import { NoteLink } from './NoteLink.tsx';

/** The note of one claim. Where it was opened from a place's note, a button leads back there. */
export function ClaimNote() {
  const { own, say, list, locale } = useWords();
  const claim = useMapStore((state) => (state.claim === null ? undefined : state.claims.get(state.claim)));
  const place = useMapStore((state) => (state.place === null ? undefined : state.places.get(state.place)));
  const places = useMapStore((state) => state.places);
  const selectClaim = useMapStore((state) => state.selectClaim);
  if (!claim) return <NoteHeader title={say('note.waiting')} />;
  const where = claimWhere(claim, places, locale);
  return (
    <>
      <NoteHeader title={where.length > 0 ? list(where) : say('claim.nowhere')}>
        {place ? (
          <Button aria-label={say('note.back', { place: own(place.name) })} onClick={() => selectClaim(null)}>
            <Icon name="back" />
          </Button>
        ) : null}
      </NoteHeader>
      <div className="note-body">
        <ClaimCard claim={claim} />
        <NoteLink />
      </div>
    </>
  );
}
