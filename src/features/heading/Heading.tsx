import { useRef, useState } from 'react';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { lazyPart } from '#ui/lazyPart.tsx';
import './Heading.css';

const DateField = lazyPart(async () => (await import('./DateField.tsx')).DateField, 'heading.field', 'heading-field');

/** The title with the weekday, and as the largest type on the page the day of the ground that is drawn, which can be typed. */
export function Heading({ manifest }: { manifest: Manifest }) {
  const { own, day, weekday, say } = useWords();
  const shown = useMapStore(selectShownDay) ?? manifest.openingDay;
  const asked = useMapStore((state) => state.day) ?? shown;
  const [isTyping, setTyping] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  const leave = (isDone: boolean) => {
    setTyping(false);
    if (isDone) button.current?.focus();
  };

  return (
    <header className="heading">
      <div className="heading-line">
        <h1>{own(manifest.title)}</h1>
        <span>{` · ${weekday(shown)}`}</span>
      </div>
      <h2>
        <button
          ref={button}
          type="button"
          title={say('heading.type')}
          aria-expanded={isTyping}
          onPointerEnter={DateField.preload}
          onFocus={DateField.preload}
          onClick={() => setTyping((was) => !was)}
        >
          {day(shown)}
        </button>
      </h2>
      {isTyping ? <DateField manifest={manifest} shown={shown} onLeave={leave} /> : null}
      {asked === shown ? null : (
        <p className="heading-asked">{say('heading.mapAsOf', { shown: day(shown), asked: day(asked) })}</p>
      )}
    </header>
  );
}
