import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { WalkedClaim } from '#domain/walkDays.ts';
import { useWords } from '#i18n/useWords.ts';
import { formatLink } from '#state/link/formatLink.ts';
import { EMPTY_LINK } from '#state/link/Link.ts';
import { VerificationChip } from '#ui/VerificationChip.tsx';
import { useMethod } from './MethodContext.ts';

/** The claims of one day about a place: what each says, how far it counts, and what it does. */
export function WalkedDayList({ claims }: { claims: readonly WalkedClaim[] }) {
  const { texts } = useMethod();
  if (claims.length === 0) return <p className="walk-none">{texts.walk.noClaim}</p>;
  return (
    <ol className="walk-claims">
      {claims.map(({ claim, effect }) => (
        <li key={claim.id}>
          <ClaimTold claim={claim} />
          <p className="walk-rule">
            <a href={`#claim-${effect}`}>
              {(effect === 'untrue' || effect === 'settled' ? texts.aside[effect] : texts.says[effect]).name}
            </a>
          </p>
        </li>
      ))}
    </ol>
  );
}

function ClaimTold({ claim }: { claim: PublishedClaim }) {
  const { own, say, locale } = useWords();
  const { map } = useMethod();
  const { manifest } = map;
  const claimant = manifest.claimants.find(({ id }) => id === claim.claimantId);
  const link = {
    ...EMPTY_LINK,
    map: manifest.id,
    time: claim.validFrom,
    claim: claim.id,
    lang: locale === 'en' ? null : locale,
  };
  return (
    <>
      <p className="walk-claim">
        <VerificationChip verification={claim.verification} word={say(`verification.${claim.verification}`)} isPlain />
        <span>{` · ${claimant ? own(claimant.name) : claim.claimant} · ${say(`role.${claim.claimantRole}`)}`}</span>
      </p>
      <p>
        <a className="walk-text" href={`/${formatLink(link).search}`}>
          {own(claim.text)}
        </a>
      </p>
    </>
  );
}
