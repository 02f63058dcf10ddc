import { useWords } from '#i18n/useWords.ts';
import type { View } from '#state/link/views.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Icon } from '#ui/Icon.tsx';
import { useChosenView, VIEW_CHOICES } from './viewChoices.ts';
import './ViewMenu.css';

/** What the page shows, as a menu: on narrow pages. */
export function ViewMenu() {
  const { say } = useWords();
  const chosen = useChosenView();
  const setView = useMapStore((state) => state.setView);
  return (
    <div className="view-menu">
      <select aria-label={say('view.title')} value={chosen} onChange={({ target }) => setView(target.value as View)}>
        {VIEW_CHOICES.map(({ view, name }) => (
          <option key={view} value={view}>
            {say(name)}
          </option>
        ))}
      </select>
      <Icon name="more" />
    </div>
  );
}
