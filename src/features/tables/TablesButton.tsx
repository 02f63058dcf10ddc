import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

/** Opens and closes the map as text. */
export function TablesButton() {
  const { say } = useWords();
  const isOpen = useMapStore((state) => state.view === 'places');
  const setView = useMapStore((state) => state.setView);
  return (
    <Button
      look="card"
      aria-label={say('tables.region')}
      aria-expanded={isOpen}
      onClick={() => setView(isOpen ? 'control' : 'places')}
    >
      <Icon name="table" />
      <span className="tool-word">{say('tables.region')}</span>
    </Button>
  );
}
