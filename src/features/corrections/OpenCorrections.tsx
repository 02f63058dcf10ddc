import { useWords } from '#i18n/useWords.ts';
import { selectCorrections } from '#state/selectors/selectCorrections.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useTitleFocus } from '#ui/useTitleFocus.ts';
import { CorrectionEntry } from './CorrectionEntry.tsx';
import './OpenCorrections.css';

/** Every correction of what the map has published, the newest first, and the feed of them. */
export function OpenCorrections() {
  const { say } = useWords();
  const corrections = useMapStore(selectCorrections);
  const folder = useMapStore((state) => state.folder);
  const setView = useMapStore((state) => state.setView);
  const titleRef = useTitleFocus();
  return (
    <section className="corrections" aria-label={say('corrections.region')} data-covers-map="">
      <div className="corrections-header">
        <h3 ref={titleRef} tabIndex={-1}>
          {say('corrections.title')}
        </h3>
        <Button aria-label={say('action.close')} onClick={() => setView('control')}>
          <Icon name="close" />
        </Button>
      </div>
      {corrections.length === 0 ? <p>{say('corrections.none')}</p> : null}
      <ol>
        {corrections.map((correction) => (
          <CorrectionEntry key={correction.id} correction={correction} />
        ))}
      </ol>
      <p>
        <a href={`${folder}corrections.atom.xml`} type="application/atom+xml">
          {say('corrections.feed')}
        </a>
      </p>
    </section>
  );
}
