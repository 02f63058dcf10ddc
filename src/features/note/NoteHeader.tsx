import type { ReactNode } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

interface NoteHeaderProps {
  readonly title: string;
  /** Before the title: the way back. */
  readonly back?: ReactNode;
  /** After the title. */
  readonly children?: ReactNode;
}

/** Title and way out of a note; it stays while the note is scrolled. */
export function NoteHeader({ title, back, children }: NoteHeaderProps) {
  const { say } = useWords();
  const selectPlace = useMapStore((state) => state.selectPlace);
  return (
    <div className="note-header">
      {back}
      <h3 tabIndex={-1} dir="auto">
        {title}
      </h3>
      {children}
      <Button aria-label={say('action.close')} onClick={() => selectPlace(null)}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
