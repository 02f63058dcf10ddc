import type { CSSProperties } from 'react';
import type { ClaimId } from '#domain/ids.ts';
import { useWords } from '#i18n/useWords.ts';
import type { DistanceCheck } from '#state/selectors/selectDistanceCheck.ts';
import { scaleEndKm, scaleTicksKm } from './distanceScale.ts';
import { labelsThatFit } from './labelsThatFit.ts';
import { useSideColour } from './useSideColour.ts';

interface DistanceStripProps {
  readonly check: DistanceCheck;
  readonly selected: ClaimId;
}

interface Mark {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly colour: string;
  readonly isSelected: boolean;
}

/** How much of a strip a character of a label takes, and the space round it, on the narrowest page. */
const CHARACTER = 1 / 34;
const SPACE = 1 / 48;

/**
 * From 0 to 25 km or more: diamonds are what was said, discs what was measured, each in the colour of its side. What
 * lies beyond all that was said is an arrow at the end. The same stands below as text.
 */
export function DistanceStrip({ check: { said, measured }, selected }: DistanceStripProps) {
  const { say, number, km } = useWords();
  const { ofClaimant, ofLens } = useSideColour();
  const figures = said.map(({ id, claimantId, figure }): Mark => {
    const from = figure?.low ?? figure?.high ?? 0;
    const to = figure?.high ?? figure?.low ?? 0;
    const text = from === to ? number(from) : `${number(from)}–${number(to)}`;
    return { key: id, from, to, text, colour: ofClaimant(claimantId), isSelected: id === selected };
  });
  const reaches = measured.flatMap(({ lens, reach }): Mark[] => {
    if (!reach) return [];
    const text = number(Math.round(reach.km * 10) / 10);
    return [{ key: lens.id, from: reach.km, to: reach.km, text, colour: ofLens(lens), isSelected: false }];
  });
  const nearest = reaches.map(({ to }) => to).sort((a, b) => a - b);
  const endKm = scaleEndKm([...figures.map(({ to }) => to), ...nearest.slice(0, 1)]);
  return (
    <div className="strip" aria-hidden="true">
      <span className="strip-name">{say('distance.said')}</span>
      <Lane marks={figures} endKm={endKm} shape="strip-said" />
      <span className="strip-name">{say('distance.measured')}</span>
      <Lane marks={reaches} endKm={endKm} shape="strip-measured" />
      <span className="strip-axis">
        {scaleTicksKm(endKm).map((tick) => (
          <i key={tick} style={placeOf({ from: tick, to: tick }, endKm)}>
            {tick === endKm ? km(tick) : number(tick)}
          </i>
        ))}
      </span>
    </div>
  );
}

interface LaneProps {
  readonly marks: readonly Mark[];
  readonly endKm: number;
  readonly shape: string;
}

/** Marks on a line, with as many of their figures above them as there is room for: that of the open note first. */
function Lane({ marks, endKm, shape }: LaneProps) {
  const labels = marks
    .toSorted((a, b) => Number(b.isSelected) - Number(a.isSelected))
    .map((mark) => {
      const at = Math.min((mark.from + mark.to) / 2 / endKm, 1);
      return { ...mark, at, width: mark.text.length * CHARACTER + SPACE };
    });
  return (
    <span className="strip-lane">
      {marks.toReversed().map((mark) => (
        <i
          key={mark.key}
          className={`${mark.from > endKm ? 'strip-beyond' : shape} ${mark.isSelected ? 'strip-selected' : ''}`}
          style={placeOf(mark, endKm)}
        />
      ))}
      {labelsThatFit(labels).map((label) => (
        <b key={label.key} style={placeOf({ ...label, from: label.at * endKm, to: label.at * endKm }, endKm)}>
          {label.text}
        </b>
      ))}
    </span>
  );
}

function placeOf({ from, to, colour }: Pick<Mark, 'from' | 'to'> & { colour?: string }, endKm: number): CSSProperties {
  const start = Math.min(from, endKm);
  return {
    '--from': `${(100 * start) / endKm}%`,
    '--length': `${(100 * (Math.min(to, endKm) - start)) / endKm}%`,
    ...(colour ? { '--mark': colour } : {}),
  } as CSSProperties;
}
