import type { Correction } from '#domain/correction.ts';
import { useWords } from '#i18n/useWords.ts';
import { CorrectionMark } from './CorrectionMark.tsx';
import './CorrectionCard.css';

/** What kind of correction it is and when it was made, what was, what is, and why. What was retracted is kept, struck. */
export function CorrectionCard({ correction }: { correction: Correction }) {
  const { say, own, day } = useWords();
  const { kind, date, was, is, why } = correction;
  return (
    <>
      <p className="correction-kind">
        <CorrectionMark kind={kind} />
        <b>{say(`corrections.kind.${kind}`)}</b> · {day(date)}
      </p>
      <dl className="correction-facts">
        <dt>{say('corrections.was')}</dt>
        <dd>{kind === 'retraction' ? <s>{own(was)}</s> : own(was)}</dd>
        <dt>{say('corrections.is')}</dt>
        <dd>{own(is)}</dd>
        <dt>{say('corrections.why')}</dt>
        <dd>{own(why)}</dd>
      </dl>
    </>
  );
}
