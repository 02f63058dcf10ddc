import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectNotesOfPlace } from '#state/selectors/selectNotesOfPlace.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

/** Which of the place's claims this is, and the ways to its neighbours in the order of the place's note. */
export function ClaimPager({ claim }: { claim: PublishedClaim }) {
  const { say } = useWords();
  const { all } = useMapStore(selectNotesOfPlace);
  const selectClaim = useMapStore((state) => state.selectClaim);
  const index = all.indexOf(claim);
  const go = (step: 1 | -1) => {
    const next = all[index + step];
    if (next) selectClaim(next.id);
  };
  // At the ends the buttons stay in reach: a disabled one would drop the focus.
  return (
    <div className="claim-pager">
      <span aria-live="polite">{say('note.nOf', { number: index + 1, notes: all.length })}</span>
      <Button aria-label={say('note.previousClaim')} aria-disabled={index === 0} onClick={() => go(-1)}>
        <Icon name="previous" />
      </Button>
      <Button aria-label={say('note.nextClaim')} aria-disabled={index === all.length - 1} onClick={() => go(1)}>
        <Icon name="next" />
      </Button>
    </div>
  );
}
