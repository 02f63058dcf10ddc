import type { Lens } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import type { RegionAccount } from '#state/selectors/selectDisagreementRegions.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Swatch } from '#ui/Swatch.tsx';
import { ClaimSentence } from './ClaimSentence.tsx';

/** Beyond these the notes of the places have the rest. */
const MOST_CLAIMS = 2;

/** The holder by one account, and in its own words why; each claim opens its note. */
export function AccountRow({ account, lens }: { account: RegionAccount; lens: Lens }) {
  const { say, own } = useWords();
  const actor = useMapStore(selectActors).get(account.holder);
  return (
    <div className="disagreements-row">
      <Swatch status="held" actor={actor} />
      <div>
        <span className="hidden-text">{`${own(lens.name)}: ${actor ? own(actor.short) : ''}. `}</span>
        {account.claims.slice(0, MOST_CLAIMS).map((claim) => (
          <ClaimSentence key={claim.id} claim={claim} />
        ))}
        {account.claims.length === 0 ? <p>{say('disagreement.baseline')}</p> : null}
      </div>
    </div>
  );
}
