import type { AreaRow } from '#domain/areas.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import { comparedName, rowName } from '#i18n/groundNames.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** How a row of the legend is called on the day shown. */
export function useRowName(): (row: AreaRow) => string {
  const { say, locale } = useWords();
  const actors = useMapStore(selectActors);
  const shown = useMapStore(selectShownDay);
  const isCompared = useMapStore((state) => state.layer?.lens === DISAGREEMENT);
  return (row) => {
    if (isCompared) return comparedName(row, locale);
    return shown ? rowName(row, actors, shown, locale) : say('legend.unknown');
  };
}
