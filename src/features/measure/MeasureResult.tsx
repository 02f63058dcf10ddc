import { nameOn } from '#domain/actor.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Measure } from '#state/link/Link.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectRulerWay } from '#state/selectors/selectMeasuredEnds.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** The distance, what was measured, and where it ends. */
export function MeasureResult({ measure }: { measure: Measure }) {
  const { say, own, km, day } = useWords();
  const way = useMapStore(selectRulerWay);
  const layer = useMapStore((state) => state.layer);
  const from = useMapStore((state) => state.places.get(measure.from));
  const actor = useMapStore(selectActors).get(measure.actor);
  if (!from || !actor || !layer) return <p>{say('measure.waiting')}</p>;
  const named = { place: own(from.name), actor: own(nameOn(actor, layer.date)), date: day(layer.date) };
  if (!way) return <p>{say('measure.none', named)}</p>;
  return (
    <>
      <p className="measure-km">
        <output>{km(way.km)}</output>
      </p>
      <p>{say(way.km === 0 ? 'measure.inside' : 'measure.says', named)}</p>
      {way.end ? <p>{say('measure.ends', { place: own(way.end.name) })}</p> : null}
      <p className="measure-how">{say('measure.how')}</p>
    </>
  );
}
