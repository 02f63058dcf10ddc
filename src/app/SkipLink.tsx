import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';

/**
 * Past the map: to the same as text, and to what is written about it. Buttons, because the fragment of the address is the
 * camera's.
 */
export function SkipLink() {
  const { say } = useWords();
  const isReading = useMapStore(({ place, claim }) => place !== null || claim !== null);
  const setView = useMapStore((state) => state.setView);
  const toText = () => {
    setView('places');
    // Where the tables are open already; else they take the focus when they come.
    document.querySelector<HTMLElement>('#tables h3')?.focus();
  };
  const toNote = () => {
    const note = document.querySelector<HTMLElement>('#note h3');
    (note ?? document.getElementById('legend'))?.focus();
  };
  return (
    <>
      <button type="button" className="skip-link" onClick={toText}>
        {say('page.skipToText')}
      </button>
      <button type="button" className="skip-link" onClick={toNote}>
        {say(isReading ? 'page.skipToNote' : 'page.skip')}
      </button>
    </>
  );
}
