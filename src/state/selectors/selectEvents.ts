import { type EventSpot, eventSpots } from '#domain/events.ts';
import { wasSaid } from '#domain/wasSaid.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectKnownDrawn } from './selectKnownDrawn.ts';
import { selectShownDay } from './selectShownDay.ts';

/** The events of the day shown, by place and area; empty before the claims, and while the reader has them hidden, looks at the evidence alone or compares accounts. */
export const selectEvents: (state: MapState) => readonly EventSpot[] = memoise(
  [
    ({ claims }) => claims,
    ({ places }) => places,
    selectShownDay,
    ({ events, view }) => events && view !== 'evidence' && view !== 'disagreement',
    selectKnownDrawn,
  ] as const,
  (claims, places, date, events, known) => {
    if (!events || !date) return [];
    const told = known === null ? claims.values() : [...claims.values()].filter((claim) => wasSaid(claim, known));
    return eventSpots(told, places, date);
  },
);
