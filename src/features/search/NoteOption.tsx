import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectClaimants } from '#state/selectors/selectClaimants.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { FoundOption } from './FoundOption.tsx';

interface NoteOptionProps {
  readonly id: string;
  readonly note: PublishedClaim;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

/** One note: its first line, the day it is about and who says it. */
export function NoteOption({ id, note, isActive, onChoose }: NoteOptionProps) {
  const { own, mediumDay } = useWords();
  const claimant = useMapStore(selectClaimants).get(note.claimantId);
  return (
    <FoundOption id={id} isActive={isActive} onChoose={onChoose}>
      <span className="found-note">
        <span dir="auto">{own(note.text)}</span>
        <small>
          {mediumDay(note.validFrom)} · {claimant ? own(claimant.name) : note.claimant}
        </small>
      </span>
    </FoundOption>
  );
}
