import { type EventSpot, eventSpots } from '#domain/events.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectClaims } from './selectClaims.ts';
import { selectShownDay } from './selectShownDay.ts';

/** The events of the day shown, by place and area; empty before the claims, and while the reader has them hidden, looks at the evidence alone or compares accounts. */
export const selectEvents: (state: MapState) => readonly EventSpot[] = memoise(
  [
    selectClaims,
    ({ places }) => places,
    selectShownDay,
    ({ events, view }) => events && view !== 'evidence' && view !== 'disagreement',
  ] as const,
  (claims, places, date, events) => (events && date ? eventSpots(claims.values(), places, date) : []),
);
