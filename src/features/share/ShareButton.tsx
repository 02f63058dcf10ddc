import { useRef, useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { lazyPart } from '#ui/lazyPart.tsx';

const ShareDialog = lazyPart(async () => (await import('./ShareDialog.tsx')).ShareDialog, 'share.title');

/** Opens what gives the page away: its address, and the frame for an article. */
export function ShareButton() {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        look="card"
        aria-haspopup="dialog"
        aria-label={say('share.button')}
        onPointerEnter={ShareDialog.preload}
        onFocus={ShareDialog.preload}
        onClick={() => setOpen(true)}
      >
        <Icon name="share" />
        <span className="tool-word">{say('share.button')}</span>
      </Button>
      {isOpen ? (
        <ShareDialog
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      ) : null}
    </>
  );
}
