import { type RefObject, useEffect, useRef } from 'react';
import { showFromTop } from './showFromTop.ts';

/**
 * Moves the focus into a note when it opens by something that the reader did: to the line that the reader came back to
 * (`data-came-back`), else to the title. When the note closes the focus goes back to where it came from.
 *
 * @param subject - what the note is about; another one is another note.
 */
export function useNoteFocus(note: RefObject<HTMLElement | null>, subject: string): void {
  const opener = useRef<Element>(null);

  useEffect(() => {
    const panel = note.current;
    const active = document.activeElement;
    if (!panel || !subject) return;
    // A button that stays, as that to the next note, keeps the focus.
    const isInside = panel.contains(active);
    if (!isInside && active !== document.body) opener.current = active;
    const line = panel.querySelector<HTMLElement>('[data-came-back]');
    if (!line) showFromTop(panel);
    if (isInside || !(navigator.userActivation?.hasBeenActive ?? true)) return;
    if (line) line.focus();
    else panel.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  }, [note, subject]);

  useEffect(() => {
    return () => {
      const from = opener.current;
      if (from instanceof HTMLElement || from instanceof SVGElement) from.focus({ preventScroll: true });
    };
  }, []);
}
