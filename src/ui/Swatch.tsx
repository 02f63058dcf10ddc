import type { CSSProperties } from 'react';
import type { Localised } from '#domain/localised.ts';
import { useWords } from '#i18n/useWords.ts';
import './Swatch.css';

/** An actor's part in a swatch. `colour` names `--a-<colour>`, `pattern` its texture. */
export interface SwatchActor {
  readonly colour: string;
  readonly letter: Localised;
  readonly pattern: string;
}

interface SwatchProps {
  readonly status: 'held' | 'contested' | 'asserted' | 'unknown' | 'silent' | 'stale' | 'agreed';
  readonly actor?: SwatchActor | undefined;
  readonly against?: SwatchActor | undefined;
}

/** A sample of ground: colour, texture and letter of its holder, or the hatch of its status. Always beside its name. */
export function Swatch({ status, actor, against }: SwatchProps) {
  const { own } = useWords();
  const style = {
    '--swatch': actor ? `var(--a-${actor.colour})` : 'var(--empty)',
    '--swatch-other': against ? `var(--a-${against.colour})` : 'var(--paper)',
  } as CSSProperties;
  return (
    <span className={`swatch swatch-${status}`} data-pattern={actor?.pattern} style={style} aria-hidden="true">
      {status === 'held' && actor ? <span className="swatch-letter">{own(actor.letter)}</span> : null}
    </span>
  );
}
