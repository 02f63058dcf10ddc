import { lengthOfLine } from '#domain/lengthOfLine.ts';
import { LINE_BASES, type LineBasis } from '#domain/lineBasis.ts';
import { memoise } from '#state/selectors/memoise.ts';
import { selectFront } from '#state/selectors/selectFront.ts';

/** How much of the front line rests on what. */
export interface LineShare {
  readonly basis: LineBasis;
  readonly lengthKm: number;
  /** 0 to 1; the shares of a day add up to 1. */
  readonly share: number;
}

/** The front line of the layer drawn by what it rests on; empty where there is none. */
export const selectLineShares = memoise([selectFront] as const, (front): readonly LineShare[] => {
  const lengths = front.map(({ basis, line }) => ({ basis: basis ?? 'interpolated', lengthKm: lengthOfLine(line) }));
  const totalKm = lengths.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
  return LINE_BASES.flatMap((basis) => {
    const lengthKm = lengths.reduce((sum, one) => (one.basis === basis ? sum + one.lengthKm : sum), 0);
    return lengthKm > 0 ? [{ basis, lengthKm, share: lengthKm / totalKm }] : [];
  });
});
