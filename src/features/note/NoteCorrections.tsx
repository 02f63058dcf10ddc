import { useWords } from '#i18n/useWords.ts';
import { selectCorrectionsOfNote } from '#state/selectors/selectCorrections.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { CorrectionCard } from '#ui/CorrectionCard.tsx';
import { LeftOut } from './LeftOut.tsx';

/**
 * The corrections that touch what the note is about, and the way to all of them; nothing where there are none. Where the map is
 * drawn as it was known on a day they are counted: all were made since.
 */
export function NoteCorrections() {
  const { say } = useWords();
  const corrections = useMapStore(selectCorrectionsOfNote);
  const known = useMapStore(selectKnownDrawn);
  const showCorrections = useMapStore((state) => state.showCorrections);
  const [first] = corrections;
  if (!first) return null;
  return (
    <div className="note-corrections">
      <h4>{say('corrections.title')}</h4>
      {known ? (
        <LeftOut parts={[say('leftOut.corrections', { count: corrections.length })]} />
      ) : (
        <ul>
          {corrections.map((correction) => (
            <li key={correction.id}>
              <CorrectionCard correction={correction} />
            </li>
          ))}
        </ul>
      )}
      <Button onClick={() => showCorrections(first.id)}>{say('corrections.all')}</Button>
    </div>
  );
}
