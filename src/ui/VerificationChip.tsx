import type { ReactNode } from 'react';
import './VerificationChip.css';

/** Tick, two overlapping circles, disc, ring, barred diamond: told apart without colour. */
const SHAPES = {
  verified: <path d="M3 8.5L6.5 12L13 4.5" strokeWidth="2.4" />,
  corroborated: (
    <>
      <circle cx="5.6" cy="8" r="3.6" />
      <circle cx="10.4" cy="8" r="3.6" fill="currentColor" />
    </>
  ),
  reported: <circle cx="8" cy="8" r="4.6" fill="currentColor" />,
  claimed: <circle cx="8" cy="8" r="4.2" strokeWidth="2" />,
  disputed: <path d="M8 1.6L14.4 8L8 14.4L1.6 8zM8 5v6" />,
} satisfies Record<string, ReactNode>;

interface VerificationChipProps {
  readonly verification: keyof typeof SHAPES;
  readonly word: string;
  /** Without a frame, for lists. */
  readonly isPlain?: boolean;
}

/** How far a claim has been checked, as a shape and a word. */
export function VerificationChip({ verification, word, isPlain = false }: VerificationChipProps) {
  return (
    <span className={`chip chip-${verification} ${isPlain ? 'chip-plain' : ''}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {SHAPES[verification]}
      </svg>
      {word}
    </span>
  );
}
