import { useWords } from '#i18n/useWords.ts';
import { useAddress } from '#state/useAddress.ts';
import { Icon } from '#ui/Icon.tsx';

/** An address that opens this note on this day. */
export function NoteLink() {
  const { say } = useWords();
  return (
    <a className="note-link" href={useAddress()}>
      <Icon name="link" />
      {say('note.link')}
    </a>
  );
}
