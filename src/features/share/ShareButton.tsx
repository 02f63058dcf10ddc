import { useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { useAddress } from '#state/useAddress.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { type ShareOutcome, shareLink } from './shareLink.ts';
import './ShareButton.css';

/** Gives the address of what is shown away: through the system's own sheet, else to the clipboard, else to be copied by hand. */
export function ShareButton() {
  const { say } = useWords();
  const address = useAddress();
  const [outcome, setOutcome] = useState<ShareOutcome>('shared');

  const onClick = async () => {
    setOutcome('shared');
    setOutcome(await shareLink(new URL(address, location.href).href, document.title));
  };

  return (
    <div className="share">
      <Button
        look="card"
        aria-label={say('share.button')}
        onClick={onClick}
        onBlur={() => setOutcome((now) => (now === 'copied' ? 'shared' : now))}
      >
        <Icon name="share" />
        <span className="tool-word">{say('share.button')}</span>
      </Button>
      <p className={outcome === 'copied' ? 'share-told' : 'hidden-text'} aria-live="polite">
        {outcome === 'copied' ? say('share.copied') : ''}
      </p>
      {outcome === 'refused' ? (
        <label className="share-told">
          {say('share.byHand')}
          <input
            readOnly
            dir="ltr"
            value={new URL(address, location.href).href}
            onFocus={({ target }) => target.select()}
          />
        </label>
      ) : null}
    </div>
  );
}
