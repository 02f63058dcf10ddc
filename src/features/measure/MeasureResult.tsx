import { useMemo } from 'react';
import { nameOn } from '#domain/actor.ts';
import { nearestPlace } from '#domain/nearestPlace.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Measure } from '#state/link/Link.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectMeasurement } from '#state/selectors/selectMeasurement.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** The distance, what was measured, and where it ends. */
export function MeasureResult({ measure }: { measure: Measure }) {
  const { say, own, km, day } = useWords();
  const reach = useMapStore(selectMeasurement);
  const layer = useMapStore((state) => state.layer);
  const places = useMapStore((state) => state.places);
  const actor = useMapStore(selectActors).get(measure.actor);
  const from = places.get(measure.from);
  const end = useMemo(() => {
    const others = [...places.values()].filter(({ id }) => id !== measure.from);
    return reach && nearestPlace(others, reach.nearest);
  }, [reach, places, measure.from]);
  if (!from || !actor || !layer) return <p>{say('measure.waiting')}</p>;
  const named = { place: own(from.name), actor: own(nameOn(actor, layer.date)), date: day(layer.date) };
  if (!reach) return <p>{say('measure.none', named)}</p>;
  return (
    <>
      <p className="measure-km">
        <output>{km(reach.km)}</output>
      </p>
      <p>{say(reach.km === 0 ? 'measure.inside' : 'measure.says', named)}</p>
      {reach.km > 0 && end ? <p>{say('measure.ends', { place: own(end.name) })}</p> : null}
      <p className="measure-how">{say('measure.how')}</p>
    </>
  );
}
