import { useRef, useState } from 'react';
import type { IsoDate } from '#domain/days.ts';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectKnownAsked } from '#state/selectors/selectKnownAsked.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { selectShownLens } from '#state/selectors/selectShownLens.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { lazyPart } from '#ui/lazyPart.tsx';
import './Heading.css';

const DateField = lazyPart(async () => (await import('./DateField.tsx')).DateField, 'heading.field', 'heading-field');

/** Whose account is drawn, where it is not the map's own conclusion: it belongs to the title. */
function LensName({ manifest }: { manifest: Manifest }) {
  const { own, say } = useWords();
  const drawn = useMapStore(selectShownLens);
  const lens = manifest.lenses.find(({ id }) => id === drawn);
  if (drawn === manifest.lenses[0]?.id) return null;
  return <b className="heading-lens">{` · ${lens ? own(lens.name) : say('lens.disagreement')}`}</b>;
}

/** By which day all that counts had been said, where that is what is drawn: it belongs to the title. */
function KnownOn() {
  const { day, say } = useWords();
  const known = useMapStore(selectKnownDrawn);
  return known ? <b className="heading-lens">{` · ${say('known.on', { known: day(known) })}`}</b> : null;
}

/** What was asked for and is not what is drawn. */
function Asked({ shown }: { shown: IsoDate }) {
  const { day, say } = useWords();
  const asked = useMapStore((state) => state.day) ?? shown;
  const drawn = useMapStore(selectKnownDrawn);
  const known = useMapStore(selectKnownAsked);
  const isBeyond = known !== null && drawn === known && asked > known;
  return (
    <>
      {known === drawn || known === null ? null : (
        <p className="heading-asked">{say('known.notDrawn', { known: day(known) })}</p>
      )}
      {asked === shown ? null : (
        <p className="heading-asked">
          {say(isBeyond ? 'known.beyond' : 'heading.mapAsOf', { shown: day(shown), asked: day(asked) })}
        </p>
      )}
    </>
  );
}

/** The title with the weekday, and as the largest type on the page the day of the ground that is drawn, which can be typed. */
export function Heading({ manifest }: { manifest: Manifest }) {
  const { own, day, weekday, say } = useWords();
  const shown = useMapStore(selectShownDay) ?? manifest.openingDay;
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
        <LensName manifest={manifest} />
        <KnownOn />
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
      <Asked shown={shown} />
    </header>
  );
}
