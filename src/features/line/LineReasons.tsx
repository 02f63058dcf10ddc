import { groundKey } from '#domain/ground.ts';
import { lengthOfLine } from '#domain/lengthOfLine.ts';
import { REPORTED_WITHIN_KM } from '#domain/lineBasis.ts';
import { useWords } from '#i18n/useWords.ts';
import type { LineSpot } from '#state/selectors/selectLineSpot.ts';
import { selectLineStretch } from '#state/selectors/selectLineStretch.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { LineAge } from './LineAge.tsx';
import { LineSide } from './LineSide.tsx';
import { selectLineSides } from './selectLineSides.ts';

/** What the line rests on where it was chosen, how far and since when it runs so, and what lies on its two sides. */
export function LineReasons({ stretch: { kind, basis: known } }: Pick<LineSpot, 'stretch'>) {
  const { say, km } = useWords();
  const sides = useMapStore(selectLineSides);
  const stretch = useMapStore(selectLineStretch);
  const reachKm = useMapStore((state) => state.manifest?.maxReachKm) ?? 0;
  const lengthKm = stretch.reduce((sum, { line }) => sum + lengthOfLine(line), 0);
  const basis = kind === 'unknown' ? 'edge' : (known ?? 'interpolated');
  return (
    <>
      <p className="line-basis">{say(`basis.${basis}`)}</p>
      <p>{say(`basisReason.${basis}`, { km: km(basis === 'edge' ? reachKm : REPORTED_WITHIN_KM) })}</p>
      <p>{say('line.stretch', { km: km(lengthKm) })}</p>
      <LineAge />
      {sides.map((side) => (
        <LineSide key={groundKey(side.ground)} side={side} />
      ))}
      <p className="line-how">{say('line.how')}</p>
    </>
  );
}
