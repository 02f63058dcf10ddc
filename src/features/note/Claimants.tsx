import type { Claimant } from '#domain/actor.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectClaimants } from '#state/selectors/selectClaimants.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** Who says it, and what they are to the conflict; who says so too. */
export function Claimants({ claim }: { claim: PublishedClaim }) {
  const { own, say, list } = useWords();
  const claimants = useMapStore(selectClaimants);
  const actors = useMapStore(selectActors);
  const claimant = claimants.get(claim.claimantId);

  const roleOf = ({ role, actor: id }: Pick<Claimant, 'role' | 'actor'>) => {
    const actor = id === null ? undefined : actors.get(id);
    if (role === 'party' && actor) return say('role.partyOf', { actor: own(actor.short) });
    if (role === 'aligned' && actor) return say('role.alignedWith', { actor: own(actor.short) });
    return say(`role.${role}`);
  };

  const others = claim.confirmedBy
    .flatMap((id) => claimants.get(id) ?? [])
    .map((other) => say('note.nameAndRole', { name: own(other.name), role: roleOf(other) }));
  const interest = claimant?.actor ? actors.get(claimant.actor)?.colour : undefined;
  return (
    <>
      <p className="claimant">
        {claimant ? own(claimant.name) : claim.claimant}
        {' · '}
        <b style={interest ? { color: `var(--k-${interest})` } : undefined}>
          {roleOf({ role: claim.claimantRole, actor: claimant?.actor ?? null })}
        </b>
      </p>
      {others.length > 0 ? <p className="claimant">{say('note.confirmedBy', { names: list(others) })}</p> : null}
    </>
  );
}
