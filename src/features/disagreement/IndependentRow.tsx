import type { IndependentVoice } from '#domain/accountClaims.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { ClaimSentence } from './ClaimSentence.tsx';

/** What a voice without interest says, or that none was found. */
export function IndependentRow({ voice }: { voice: IndependentVoice<PublishedClaim> | undefined }) {
  const { say, own, list } = useWords();
  const names = list(voice?.claimants.map(({ name }) => own(name)) ?? []);
  return (
    <div className="disagreements-row">
      <span className="disagreements-dot" aria-hidden="true" />
      <div>
        {voice ? (
          <ClaimSentence
            claim={voice.claim}
            before={voice.isConfirmation ? `${say('disagreement.confirms', { names })} ` : ''}
          />
        ) : (
          <p>{say('disagreement.noVoice')}</p>
        )}
      </div>
    </div>
  );
}
