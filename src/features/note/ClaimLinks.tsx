import { useId } from 'react';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { ClaimSummary } from './ClaimSummary.tsx';

/** Other claims under a title, each a line that opens its note; nothing where there are none. */
export function ClaimLinks({ title, claims }: { title: string; claims: readonly PublishedClaim[] }) {
  const selectClaim = useMapStore((state) => state.selectClaim);
  const titleId = useId();
  if (claims.length === 0) return null;
  return (
    <div className="claim-links">
      <p id={titleId} className="claim-part">
        {title}
      </p>
      <ul aria-labelledby={titleId}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <button type="button" className="claim-line" onClick={() => selectClaim(claim.id)}>
              <ClaimSummary claim={claim} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
