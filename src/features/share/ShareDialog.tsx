import { useEffect, useId, useRef } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { ShareFrame } from './ShareFrame.tsx';
import { ShareLink } from './ShareLink.tsx';
import './ShareDialog.css';

/** The address of what is shown, and the frame that an editor pastes, with a look at it. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="share-dialog" aria-labelledby={title} onClose={onClose}>
      <header>
        <h2 id={title}>{say('share.title')}</h2>
        <Button aria-label={say('action.close')} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </Button>
      </header>
      <div className="share-body">
        <ShareLink />
        <ShareFrame />
      </div>
    </dialog>
  );
}
