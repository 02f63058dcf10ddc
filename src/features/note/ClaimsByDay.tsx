import type { IsoDate } from '#domain/days.ts';
import { groupBy } from '#domain/groupBy.ts';
import type { ClaimId } from '#domain/ids.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { ClaimLine } from './ClaimLine.tsx';

interface ClaimsByDayProps {
  readonly claims: readonly PublishedClaim[];
  readonly dayOf: (claim: PublishedClaim) => IsoDate;
  readonly cameFrom: ClaimId | null;
}

/** Claims in lines, under the day of each, in their order. */
export function ClaimsByDay({ claims, dayOf, cameFrom }: ClaimsByDayProps) {
  const { day } = useWords();
  return [...groupBy(claims, dayOf)].map(([date, group]) => (
    <div key={date} className="claim-day">
      <h5>{day(date)}</h5>
      <ul>
        {group.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} isReturn={claim.id === cameFrom} />
        ))}
      </ul>
    </div>
  ));
}
