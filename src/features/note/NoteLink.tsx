import { type MouseEvent, useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { useAddress } from '#state/useAddress.ts';
import { copyText } from '#ui/copyText.ts';
import { Icon } from '#ui/Icon.tsx';

/** An address that opens this note on this day: a click copies it, and follows it where copying is not allowed. */
export function NoteLink() {
  const { say } = useWords();
  const address = useAddress();
  const [isCopied, setCopied] = useState(false);

  const onClick = async (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { href } = event.currentTarget;
    if (await copyText(href)) setCopied(true);
    else location.assign(href);
  };

  return (
    <p className="note-link">
      <a href={address} onClick={onClick} onBlur={() => setCopied(false)}>
        <Icon name="link" />
        {say('note.link')}
      </a>
      <span aria-live="polite">{isCopied ? say('action.copied') : ''}</span>
    </p>
  );
}
