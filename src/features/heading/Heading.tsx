import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import './Heading.css';

/** The title with the weekday, and as the largest type on the page the day of the ground that is drawn. */
export function Heading({ manifest }: { manifest: Manifest }) {
  const { own, day, weekday, say } = useWords();
  const shown = useMapStore(selectShownDay) ?? manifest.openingDay;
  const asked = useMapStore((state) => state.day) ?? shown;
  return (
    <header className="heading">
      <div className="heading-line">
        <h1>{own(manifest.title)}</h1>
        <span>{` · ${weekday(shown)}`}</span>
      </div>
      <h2>{day(shown)}</h2>
      {asked === shown ? null : (
        <p className="heading-asked">{say('heading.mapAsOf', { shown: day(shown), asked: day(asked) })}</p>
      )}
    </header>
  );
}
