import { useMemo } from 'react';
import { CLAIMANT_ROLES } from '#domain/actor.ts';
import { CLAIM_KINDS, OUTCOME_STATES, VERIFICATIONS } from '#domain/claim.ts';
import type { LedgerFacet } from '#domain/filterClaims.ts';
import type { ClaimantId, PlaceId } from '#domain/ids.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectClaimants } from '#state/selectors/selectClaimants.ts';
import { useMapStore } from '#state/useMapStore.ts';

interface Option {
  readonly value: string;
  readonly word: string;
}

/** Values that have an order of their own, and where their words stand among the messages. */
const WORDED = {
  role: { order: CLAIMANT_ROLES, messages: 'role' },
  kind: { order: CLAIM_KINDS, messages: 'claimKind' },
  verification: { order: VERIFICATIONS, messages: 'verification' },
  outcome: { order: [...OUTCOME_STATES, 'none'], messages: 'ledger.outcome' },
} as const satisfies Partial<Record<LedgerFacet, { order: readonly string[]; messages: string }>>;

/** How the values of a facet are called, and the order that they are listed in: names by the alphabet. */
export function useFacetWords(facet: LedgerFacet) {
  const { say, own, locale } = useWords();
  const claimants = useMapStore(selectClaimants);
  const places = useMapStore((state) => state.places);
  return useMemo(() => {
    if (facet === 'claimant' || facet === 'at') {
      const { compare } = new Intl.Collator(locale);
      return {
        wordOf: (value: string) => {
          const named = facet === 'at' ? places.get(value as PlaceId) : claimants.get(value as ClaimantId);
          return named ? own(named.name) : value;
        },
        inOrder: (options: readonly Option[]) => options.toSorted((a, b) => compare(a.word, b.word)),
      };
    }
    const { order, messages } = WORDED[facet];
    const rank = (value: string) => (order as readonly string[]).indexOf(value);
    return {
      wordOf: (value: string) => say(`${messages}.${value}` as MessageKey),
      inOrder: (options: readonly Option[]) => options.toSorted((a, b) => rank(a.value) - rank(b.value)),
    };
  }, [facet, say, own, locale, claimants, places]);
}
