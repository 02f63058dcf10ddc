import type { Control } from '#domain/control.ts';
import type { IsoDate } from '#domain/days.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Swatch } from '#ui/Swatch.tsx';
import { useControlWords } from './useControlWords.ts';

/** Who holds, fights for or claims a place: a sample of its ground, and the name. */
export function ActorCell({ control, date }: { control: Control; date: IsoDate }) {
  const actors = useMapStore(selectActors);
  const words = useControlWords(date);
  return (
    <span className="tables-actor">
      <Swatch
        status={control.status}
        actor={control.actor ? actors.get(control.actor) : undefined}
        against={control.against ? actors.get(control.against) : undefined}
      />
      <span>{words(control).holder}</span>
    </span>
  );
}
