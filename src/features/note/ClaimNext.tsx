import { outcomeClaims } from '#domain/outcomeClaims.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectClaims } from '#state/selectors/selectClaims.ts';
import { selectPlaces } from '#state/selectors/selectPlaces.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { ClaimLinks } from './ClaimLinks.tsx';

const MOST_CLAIMS = 2;

/** What became of a claim, on which day, and the claims where that can be read. */
export function ClaimNext({ claim }: { claim: PublishedClaim }) {
  const { say, day } = useWords();
  const places = useMapStore(selectPlaces);
  const claims = useMapStore(selectClaims);
  const lens = useMapStore((state) => state.lens);
  const { outcome } = claim;
  if (!outcome) return null;
  const sentence = say(`outcome.${outcome.state}`);
  const later = outcomeClaims(claim, places, claims, lens).slice(0, MOST_CLAIMS);
  return (
    <div className="claim-next">
      <p className="claim-part">{say('note.next')}</p>
      <p>{outcome.on ? say('outcome.dated', { outcome: sentence, date: day(outcome.on) }) : sentence}</p>
      <ClaimLinks title={say('note.saidThen')} claims={later} />
    </div>
  );
}
