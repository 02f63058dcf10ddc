import type { Lens } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import type { Account } from '#state/selectors/selectDisagreements.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Swatch } from '#ui/Swatch.tsx';

/** The holder by one account, and the last claim that it rests on, which opens its note. */
export function AccountLine({ account, lens }: { account: Account; lens: Lens }) {
  const { say, own } = useWords();
  const actor = useMapStore(selectActors).get(account.holder);
  const claims = useMapStore((state) => state.claims);
  const selectClaim = useMapStore((state) => state.selectClaim);
  const last = account.claims
    .flatMap((id) => claims.get(id) ?? [])
    .reduce<ReturnType<typeof claims.get>>(
      (best, one) => (best && best.validFrom >= one.validFrom ? best : one),
      undefined,
    );
  return (
    <p className="disagreements-account">
      <Swatch status="held" actor={actor} />
      <span>
        <span className="hidden-text">{`${own(lens.name)}: ${actor ? own(actor.short) : ''}. `}</span>
        {last ? (
          <button type="button" onClick={() => selectClaim(last.id)}>
            {own(last.text)}
          </button>
        ) : (
          say('disagreement.baseline')
        )}
      </span>
    </p>
  );
}
