import { nameOn } from '#domain/actor.ts';
import type { Control } from '#domain/control.ts';
import type { IsoDate } from '#domain/days.ts';
import type { NamedPlace } from '#domain/publishedPlace.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectControlOfSelectedPlace } from '#state/selectors/selectControlOfSelectedPlace.ts';
import { selectOtherGround } from '#state/selectors/selectOtherGround.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** Where the ground that was clicked is drawn otherwise than its nearest place is held: one line that says both. */
export function ClickedGround({ place, date }: { place: NamedPlace; date: IsoDate }) {
  const { say, own } = useWords();
  const ground = useMapStore(selectOtherGround);
  const control = useMapStore(selectControlOfSelectedPlace);
  const actors = useMapStore(selectActors);
  if (!ground || !control) return null;

  const nameOf = (id: Control['actor']) => {
    const actor = id === null ? undefined : actors.get(id);
    return actor ? own(nameOn(actor, date)) : say('control.nobodyNamed');
  };
  const phraseOf = ({ status, actor, against }: Pick<Control, 'status' | 'actor' | 'against'>) => {
    if (status === 'contested' && against === null) return say('drawn.contestedAlone');
    return say(`drawn.${status}`, { actor: nameOf(actor), against: nameOf(against) });
  };
  return (
    <p className="note-clicked">
      {say('drawn.clicked', { ground: phraseOf(ground), place: own(place.name), control: phraseOf(control) })}
    </p>
  );
}
