import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { IsoDate } from '#domain/days.ts';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { typedDay } from './typedDay.ts';
import './DateField.css';

interface DateFieldProps {
  readonly manifest: Manifest;
  readonly shown: IsoDate;
  /** The field is to go away; true where it had the focus until then. */
  readonly onLeave: (isDone: boolean) => void;
}

/** The date as a field: Enter goes to it, Escape leaves, and what cannot be gone to is told under it. */
export function DateField({ manifest, shown, onLeave }: DateFieldProps) {
  const { day, shortDay, say } = useWords();
  const setDay = useMapStore((state) => state.setDay);
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const { days } = manifest;
  const first = days[0] ?? shown;
  const last = days.at(-1) ?? shown;
  const examples = { short: shortDay(shown), iso: shown };

  useEffect(() => input.current?.select(), []);

  const go = () => {
    const text = input.current?.value.trim() ?? '';
    const asked = typedDay(text, first, last);
    if (asked && first <= asked && asked <= last) {
      setDay(asked);
      onLeave(true);
    } else {
      setProblem(
        asked
          ? say('heading.outside', { asked: day(asked), first: day(first), last: day(last) })
          : say('heading.unreadable', { text, ...examples }),
      );
    }
  };

  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onLeave(true);
  };

  // The field of a window that is left for another keeps its focus and stays.
  const onBlur = ({ target }: FocusEvent) => {
    if (document.activeElement !== target) onLeave(false);
  };

  return (
    <form
      className="heading-field"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <input
        ref={input}
        type="text"
        aria-label={say('heading.field')}
        aria-describedby={hintId}
        aria-invalid={problem !== null}
        defaultValue={day(shown)}
        enterKeyHint="go"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        onChange={() => setProblem(null)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      <p id={hintId}>{problem ?? say('heading.hint', examples)}</p>
      <p className="hidden-text" role="alert">
        {problem}
      </p>
    </form>
  );
}
