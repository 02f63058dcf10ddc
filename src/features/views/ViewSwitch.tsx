import { useId } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { useChosenView, VIEW_CHOICES } from './viewChoices.ts';
import './ViewSwitch.css';

/** What the page shows, as a row of choices. */
export function ViewSwitch() {
  const { say } = useWords();
  const name = useId();
  const chosen = useChosenView();
  const setView = useMapStore((state) => state.setView);
  return (
    <fieldset className="view-switch card">
      <legend className="hidden-text">{say('view.title')}</legend>
      {VIEW_CHOICES.map(({ view, name: long, short }) => (
        <label key={view}>
          <input
            type="radio"
            name={name}
            aria-label={say(long)}
            checked={chosen === view}
            onChange={() => setView(view)}
          />
          {say(short ?? long)}
        </label>
      ))}
    </fieldset>
  );
}
