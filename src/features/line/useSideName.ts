import { nameOn } from '#domain/actor.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import type { GroundProperties } from '#domain/ground.ts';
import { comparedName, rowName } from '#i18n/groundNames.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** How the ground on one side of a line is called on the day shown. */
export function useSideName(): (ground: GroundProperties) => string {
  const { say, own, locale } = useWords();
  const actors = useMapStore(selectActors);
  const shown = useMapStore(selectShownDay);
  const isCompared = useMapStore((state) => state.layer?.lens === DISAGREEMENT);
  return (ground) => {
    if (isCompared) return comparedName(ground, locale);
    if (!shown) return say('legend.unknown');
    const [actor, against] = [ground.actor, ground.against].map((id) => (id === null ? undefined : actors.get(id)));
    const name = actor ? own(nameOn(actor, shown)) : '';
    if (ground.status === 'held') return say('line.heldBy', { actor: name });
    if (ground.status === 'contested' && against) {
      return say('line.contested', { actor: name, against: own(nameOn(against, shown)) });
    }
    return rowName(ground, actors, shown, locale);
  };
}
