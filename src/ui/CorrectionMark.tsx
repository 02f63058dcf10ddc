import type { ReactNode } from 'react';
import type { CorrectionKind } from '#domain/correction.ts';
import './CorrectionMark.css';

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

/** The sign of a kind of correction; always beside its word. */
export function CorrectionMark({ kind }: { kind: CorrectionKind }) {
  return (
    <svg className="correction-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[kind]}
    </svg>
  );
}
