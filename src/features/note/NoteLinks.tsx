import { useWords } from '#i18n/useWords.ts';
import { useAddress } from '#state/useAddress.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { challengeLink } from './challengeLink.ts';
import { NoteLink } from './NoteLink.tsx';

/** The address of the note, and the way to challenge what it says where the map names a contact. */
export function NoteLinks({ id }: { id: string }) {
  const { say } = useWords();
  const address = useAddress();
  const manifest = useMapStore((state) => state.manifest);
  const challenge = challengeLink(
    manifest?.contact ?? null,
    say('challenge.subject', { id }),
    say('challenge.body', {
      id,
      address: new URL(address, location.href).href,
      version: manifest?.dataVersion ?? '',
    }),
  );
  return (
    <div className="note-links">
      <NoteLink />
      {challenge ? <a href={challenge}>{say('note.challenge')}</a> : null}
    </div>
  );
}
