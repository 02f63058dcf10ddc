import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** Past the map, to what is written about it. A button, because the fragment of the address is the camera's. */
export function SkipLink() {
  const { say } = useWords();
  const isReading = useMapStore(({ place, claim }) => place !== null || claim !== null);
  const onClick = () => {
    const note = document.querySelector<HTMLElement>('#note h3');
    (note ?? document.getElementById('legend'))?.focus();
  };
  return (
    <button type="button" className="skip-link" onClick={onClick}>
      {say(isReading ? 'page.skipToNote' : 'page.skip')}
    </button>
  );
}
