import type { ReactNode } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useNoteFocus } from './useNoteFocus.ts';

/** Title and way out of a note. The focus goes to the title when the note opens, and back when it closes. */
export function NoteHeader({ title, children }: { title: string; children?: ReactNode }) {
  const { say } = useWords();
  const selectPlace = useMapStore((state) => state.selectPlace);
  const titleRef = useNoteFocus();
  return (
    <div className="note-header">
      {children}
      <h3 ref={titleRef} tabIndex={-1} dir="auto">
        {title}
      </h3>
      <Button aria-label={say('action.close')} onClick={() => selectPlace(null)}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
