import type { Actor } from '#domain/actor.ts';
import type { AreaRow } from '#domain/areas.ts';
import type { ActorId } from '#domain/ids.ts';
import { useWords } from '#i18n/useWords.ts';
import { groundFill } from '#map/ground/groundFill.ts';

interface GroundSampleProps {
  readonly row: Pick<AreaRow, 'status' | 'sample'>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  /** Its left top corner in the picture that it is part of; absent where it stands by itself. */
  readonly at?: readonly [x: number, y: number];
}

const WIDTH = 30;
const HEIGHT = 20;

/** A sample of ground, painted with the patterns of the day's picture, which is in the same document. */
export function GroundSample({ row: { status, sample }, actors, at }: GroundSampleProps) {
  const { own } = useWords();
  const actor = status === 'held' && sample.actor ? actors.get(sample.actor) : undefined;
  const place = at ? { x: at[0], y: at[1] } : {};
  return (
    <svg
      className="ground-sample"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
      {...place}
    >
      <rect
        className={`sample-${status}`}
        x="0.75"
        y="0.75"
        width={WIDTH - 1.5}
        height={HEIGHT - 1.5}
        rx="2.5"
        fill={groundFill(sample, actors)}
      />
      {actor ? (
        <text
          className="sample-letter"
          x={WIDTH / 2}
          y={HEIGHT / 2 + 4.5}
          textAnchor="middle"
          fontSize="12.5"
          fontWeight="600"
        >
          {own(actor.letter)}
        </text>
      ) : null}
    </svg>
  );
}
