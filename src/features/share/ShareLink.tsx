import { useId } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { CopyButton } from './CopyButton.tsx';
import { useShared } from './useShared.ts';

/**
 * The address of what the page shows, where a day's own page shows the same the address of that, which unfurls: to copy, or
 * through the system's own sheet where there is one.
 */
export function ShareLink() {
  const { say } = useWords();
  const { address, image } = useShared();
  const url = new URL(address, location.href).href;
  const field = useId();
  return (
    <section className="share-link">
      <h3>
        <label htmlFor={field}>{say('share.link')}</label>
      </h3>
      <input id={field} readOnly dir="ltr" value={url} onFocus={({ target }) => target.select()} />
      <div className="share-actions">
        <CopyButton look="card" text={url}>
          <Icon name="link" />
          {say('share.copyLink')}
        </CopyButton>
        {'share' in navigator ? (
          <Button
            look="card"
            // Who changes their mind has not met an error.
            onClick={() => void navigator.share({ url, title: document.title }).catch(() => undefined)}
          >
            <Icon name="share" />
            {say('share.native')}
          </Button>
        ) : null}
        {image ? (
          <a href={image} download={`${address.replaceAll('/', ' ').trim().replaceAll(' ', '-')}.png`}>
            {say('share.picture')}
          </a>
        ) : null}
      </div>
    </section>
  );
}
