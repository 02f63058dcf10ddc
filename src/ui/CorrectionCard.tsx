import type { ReactNode } from 'react';
import type { Correction, CorrectionKind } from '#domain/correction.ts';
import { useWords } from '#i18n/useWords.ts';
import './CorrectionCard.css';

/** An open dot, as on the line of days; with an arrow, a point, or struck: told apart without colour. */
const SHAPES: Readonly<Record<CorrectionKind, ReactNode>> = {
  correction: <circle cx="8" cy="8" r="5" />,
  update: <path d="M13 8a5 5 0 1 1-2-4M11.4 1v3.2H8.2" />,
  clarification: (
    <>
      <circle cx="8" cy="8" r="5" />
      <circle cx="8" cy="8" r="1.4" fill="currentColor" />
    </>
  ),
  retraction: <path d="M13 8A5 5 0 1 1 3 8a5 5 0 0 1 10 0zM3 13L13 3" />,
};

/** What kind of correction it is and when it was made, what was, what is, and why. What was retracted is kept, struck. */
export function CorrectionCard({ correction }: { correction: Correction }) {
  const { say, own, day } = useWords();
  const { kind, date, was, is, why } = correction;
  return (
    <>
      <p className="correction-kind">
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          {SHAPES[kind]}
        </svg>
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
