import { nameOn } from '#domain/actor.ts';
import type { AreaRow } from '#domain/areas.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';

const COMPARED = {
  held: 'legend.agree',
  contested: 'legend.differ',
  asserted: 'legend.differ',
  silent: 'legend.oneSpeaks',
  unknown: 'legend.noneSpeaks',
} as const;

/** How a row of the legend is called on the day shown. */
export function useRowName(): (row: AreaRow) => string {
  const { say, own } = useWords();
  const actors = useMapStore(selectActors);
  const shown = useMapStore(selectShownDay);
  const isCompared = useMapStore((state) => state.layer?.lens === DISAGREEMENT);
  return ({ status, actor: id }) => {
    const actor = id === null ? undefined : actors.get(id);
    if (isCompared) return say(COMPARED[status]);
    if (status === 'contested') return say('legend.contested');
    if (status === 'silent') return say('legend.silent');
    if (status === 'unknown' || !actor || !shown) return say('legend.unknown');
    return status === 'held' ? own(nameOn(actor, shown)) : say('legend.asserted', { actor: own(actor.short) });
  };
}
