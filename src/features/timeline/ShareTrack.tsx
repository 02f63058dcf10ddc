import { memo, useMemo } from 'react';
import { daysBetween } from '#domain/days.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectTrack } from '#state/selectors/selectTrack.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { bandLabels } from './bandLabels.ts';
import { percent } from './percent.ts';
import { type Band, trackBands } from './trackBands.ts';
import './ShareTrack.css';

/** Rounding hides hairlines between days. */
const OVERLAP = 0.02;

/** The stacked shares of the ground behind the slider's thumb, stepped by day. The legend has the same in numbers. */
export const ShareTrack = memo(function ShareTrack() {
  const { own } = useWords();
  const track = useMapStore(selectTrack);
  const actors = useMapStore(selectActors);
  const bands = useMemo(() => trackBands(track, [...actors.keys()]), [track, actors]);
  const first = track[0]?.date;
  const last = track.at(-1)?.date;
  const count = first && last ? daysBetween(first, last) + 1 : 1;
  return (
    <div className="share-track" aria-hidden="true">
      <svg
        className="mirrored"
        aria-hidden="true"
        viewBox={`0 0 ${count} 1`}
        preserveAspectRatio="none"
        focusable="false"
      >
        {bands.map((band) => (
          <path key={band.key} style={{ fill: fillOf(band, actors) }} d={pathOf(band)} />
        ))}
      </svg>
      {bandLabels(bands).map(({ band, x, y }) => {
        const actor = band.actor && actors.get(band.actor);
        return actor ? (
          <span
            key={band.key}
            className="band-name"
            style={{
              color: `var(--n-${actor.colour})`,
              insetInlineStart: percent(x / count),
              insetBlockEnd: percent(y),
            }}
          >
            <span>{own(actor.short)}</span>
          </span>
        ) : null;
      })}
    </div>
  );
});

function pathOf({ steps }: Band): string {
  return steps.map(({ x, from, to }) => `M${x} ${1 - from}h${1 + OVERLAP}V${1 - to}H${x}z`).join('');
}

function fillOf({ actor, status }: Band, actors: ReturnType<typeof selectActors>): string {
  const colour = actor && actors.get(actor)?.colour;
  if (colour) return `var(--a-${colour})`;
  return status === 'unknown' ? 'var(--empty)' : `var(--track-${status})`;
}
