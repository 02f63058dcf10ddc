import { useWords } from '#i18n/useWords.ts';
import { selectCorrectionsOfDay } from '#state/selectors/selectCorrections.ts';
import { useMapStore } from '#state/useMapStore.ts';
import './Corrections.css';

/** The corrections that touch the day shown: how many, as the button to the log, and for the slider what they say. */
export function DayCorrections({ id }: { id: string }) {
  const { say, own } = useWords();
  const corrections = useMapStore(selectCorrectionsOfDay);
  const showCorrections = useMapStore((state) => state.showCorrections);
  const texts = corrections.map(({ kind, is }) => `${say(`corrections.kind.${kind}`)}: ${own(is)}`).join(' ');
  return (
    <>
      {corrections.length > 0 ? (
        <button type="button" className="day-corrections" onClick={() => showCorrections(corrections[0]?.id ?? null)}>
          <i className="correction-sample" aria-hidden="true" />
          {say('corrections.ofDay', { count: corrections.length })}
        </button>
      ) : null}
      <span id={id} className="hidden-text">
        {corrections.length > 0 ? say('corrections.describe', { texts }) : null}
      </span>
    </>
  );
}
