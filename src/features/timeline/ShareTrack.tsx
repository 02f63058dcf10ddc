import { memo, useMemo } from 'react';
import { nameOn } from '#domain/actor.ts';
import { addDays, daysBetween } from '#domain/days.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectTrack } from '#state/selectors/selectTrack.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { useMediaQuery } from '#ui/useMediaQuery.ts';
import { bandLabels, type NamesOf } from './bandLabels.ts';
import { percent } from './percent.ts';
import { type Band, trackBands } from './trackBands.ts';
import './ShareTrack.css';

/** Rounding hides hairlines between days. */
const OVERLAP = 0.02;
/** How wide a letter of a name is, in days, on tracks of three widths. */
const DAYS_PER_LETTER = { wide: 0.3, middle: 0.45, narrow: 0.8 };

/** The stacked shares of the ground behind the slider's thumb, stepped by day. The legend has the same in numbers. */
export const ShareTrack = memo(function ShareTrack() {
  const track = useMapStore(selectTrack);
  const actors = useMapStore(selectActors);
  const bands = useMemo(() => trackBands(track, [...actors.keys()]), [track, actors]);
  const first = track[0]?.date;
  const last = track.at(-1)?.date;
  const count = first && last ? daysBetween(first, last) + 1 : 1;
  return (
    // Days without a layer are hatched; before the layers have come nothing is known of any day.
    <div className={first ? 'share-track hatched' : 'share-track'} aria-hidden="true">
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
      {useBandLabels(bands).map(({ actor, text, x, y }) => (
        <span
          key={actor}
          className="at-day band-name"
          style={{
            color: `var(--n-${actors.get(actor)?.colour})`,
            insetInlineStart: percent(x / count),
            insetBlockEnd: percent(y),
          }}
        >
          {text}
        </span>
      ))}
    </div>
  );
});

/** An actor keeps its short name until it takes another; the later ones have no short form, so a letter must do where they do not fit. */
function useBandLabels(bands: readonly Band[]) {
  const { own } = useWords();
  const actors = useMapStore(selectActors);
  const first = useMapStore(selectTrack)[0]?.date;
  const isWide = useMediaQuery('(width >= 1024px)');
  const isNarrow = useMediaQuery('(width < 768px)');
  const other = isNarrow ? DAYS_PER_LETTER.narrow : DAYS_PER_LETTER.middle;
  const daysPerLetter = isWide ? DAYS_PER_LETTER.wide : other;
  return useMemo(() => {
    const namesOf: NamesOf = (id, x) => {
      const actor = actors.get(id);
      if (!actor || !first) return [];
      const name = nameOn(actor, addDays(first, x));
      return [own(name === actor.name ? actor.short : name), own(actor.letter)];
    };
    return bandLabels(bands, namesOf, daysPerLetter);
  }, [bands, actors, first, own, daysPerLetter]);
}

function pathOf({ steps }: Band): string {
  return steps.map(({ x, from, to }) => `M${x} ${1 - from}h${1 + OVERLAP}V${1 - to}H${x}z`).join('');
}

function fillOf({ actor, status }: Band, actors: ReturnType<typeof selectActors>): string {
  const colour = actor && actors.get(actor)?.colour;
  if (colour) return `var(--a-${colour})`;
  return status === 'unknown' || status === 'silent' ? 'var(--empty)' : `var(--track-${status})`;
}
