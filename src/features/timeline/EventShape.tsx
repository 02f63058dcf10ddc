import type { EventKind } from './eventsByDay.ts';

/** Cross, diamond, ring and disc on 7 px: told apart without colour. The diamond is what somebody said of a distance. */
const PATHS: Readonly<Record<EventKind, string>> = {
  strike: 'M1 1L6 6M6 1L1 6',
  distance: 'M3.5 .6L6.4 3.5L3.5 6.4L.6 3.5z',
  diplomacy: 'M1 3.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z',
  toll: 'M2.6 3.5a.9.9 0 1 0 1.8 0a.9.9 0 1 0 -1.8 0z',
};

export function EventShape({ kind }: { kind: EventKind }) {
  return (
    <svg className="event-shape" viewBox="0 0 7 7" aria-hidden="true" focusable="false">
      <path d={PATHS[kind]} />
    </svg>
  );
}
