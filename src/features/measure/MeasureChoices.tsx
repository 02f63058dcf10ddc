import { useMemo } from 'react';
import { nameOn } from '#domain/actor.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Measure } from '#state/link/Link.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** From which place, and to whose ground. */
export function MeasureChoices({ measure }: { measure: Measure }) {
  const { say, own, locale } = useWords();
  const places = useMapStore((state) => state.places);
  const actors = useMapStore(selectActors);
  const shown = useMapStore(selectShownDay);
  const setMeasure = useMapStore((state) => state.setMeasure);
  const sorted = useMemo(
    () => [...places.values()].sort((a, b) => own(a.name).localeCompare(own(b.name), locale)),
    [places, own, locale],
  );
  return (
    <div className="measure-choices">
      <label>
        <span>{say('measure.from')}</span>
        <select
          value={measure.from}
          onChange={({ target }) => {
            const from = sorted.find(({ id }) => id === target.value);
            if (from) setMeasure({ ...measure, from: from.id });
          }}
        >
          {sorted.map(({ id, name }) => (
            <option key={id} value={id}>
              {own(name)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say('measure.to')}</span>
        <select
          value={measure.actor}
          onChange={({ target }) => {
            const actor = [...actors.keys()].find((id) => id === target.value);
            if (actor) setMeasure({ ...measure, actor });
          }}
        >
          {[...actors.values()].map((actor) => (
            <option key={actor.id} value={actor.id}>
              {shown ? own(nameOn(actor, shown)) : own(actor.name)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
