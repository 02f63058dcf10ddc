import type { Figure } from '#domain/claim.ts';
import { useWords } from '#i18n/useWords.ts';

/** Writes a reported distance: "20 km", "3–4 km", "at least 15 km". */
export function useFigure(): (figure: Pick<Figure, 'low' | 'high'>) => string {
  const { say, km, number } = useWords();
  return ({ low, high }) => {
    if (low === null) return say('figure.atMost', { figure: km(high ?? 0) });
    if (high === null) return say('figure.atLeast', { figure: km(low) });
    return low === high ? km(low) : say('figure.range', { low: number(low), high: km(high) });
  };
}
