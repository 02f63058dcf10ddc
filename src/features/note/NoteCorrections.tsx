import { useWords } from '#i18n/useWords.ts';
import { selectCorrectionsOfNote } from '#state/selectors/selectCorrections.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { CorrectionCard } from '#ui/CorrectionCard.tsx';

/** The corrections that touch what the note is about, and the way to all of them; nothing where there are none. */
export function NoteCorrections() {
  const { say } = useWords();
  const corrections = useMapStore(selectCorrectionsOfNote);
  const showCorrections = useMapStore((state) => state.showCorrections);
  const [first] = corrections;
  if (!first) return null;
  return (
    <div className="note-corrections">
      <h4>{say('corrections.title')}</h4>
      <ul>
        {corrections.map((correction) => (
          <li key={correction.id}>
            <CorrectionCard correction={correction} />
          </li>
        ))}
      </ul>
      <Button onClick={() => showCorrections(first.id)}>{say('corrections.all')}</Button>
    </div>
  );
}
