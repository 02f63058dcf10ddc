import { useWords } from '#i18n/useWords.ts';
import { isAwaited } from '#state/selectors/isAwaited.ts';
import { selectClaims } from '#state/selectors/selectClaims.ts';
import { selectNotesOfPlace } from '#state/selectors/selectNotesOfPlace.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { ClaimPager } from './ClaimPager.tsx';
import { NoteCorrections } from './NoteCorrections.tsx';
import { NoteHeader } from './NoteHeader.tsx';
import { NoteLinks } from './NoteLinks.tsx';
import { UnsaidClaim } from './UnsaidClaim.tsx';
import { useClaimTitle } from './useClaimTitle.ts';

/** The note of one claim. Where it was opened from a place's note, buttons lead back there and through its claims. */
export function ClaimNote({ onBack }: { onBack: () => void }) {
  const { own, say } = useWords();
  const now = useMapStore((state) => (state.claim === null ? undefined : state.claims.get(state.claim)));
  const told = useMapStore((state) => (state.claim === null ? undefined : selectClaims(state).get(state.claim)));
  const claim = told ?? now;
  const place = useMapStore((state) => (state.place === null ? undefined : state.places.get(state.place)));
  const isOfPlace = useMapStore((state) => claim !== undefined && selectNotesOfPlace(state).all.includes(claim));
  const isOnItsWay = useMapStore((state) => isAwaited(state, 'control', 'places', 'histories', 'claims', 'sources'));
  const titleOf = useClaimTitle();
  if (!claim || isOnItsWay) return <NoteHeader title={say('note.waiting')} />;
  const back = place ? (
    <Button aria-label={say('note.back', { place: own(place.name) })} onClick={onBack}>
      <Icon name="back" />
    </Button>
  ) : null;
  return (
    <>
      <NoteHeader title={place && isOfPlace ? own(place.name) : titleOf(claim)} back={back}>
        {place && isOfPlace ? <ClaimPager claim={claim} /> : null}
      </NoteHeader>
      <div className="note-body" key={claim.id}>
        {told ? <ClaimCard claim={told} isAlone /> : <UnsaidClaim claim={claim} />}
        <NoteCorrections />
        <NoteLinks id={claim.id} />
      </div>
    </>
  );
}
