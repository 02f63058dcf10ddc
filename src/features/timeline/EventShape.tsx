import type { EventKind } from '#domain/events.ts';
import { EVENT_SHAPES } from '#ui/eventShapes.ts';

/** What happened, drawn as the map does but without the outline that says how far it has been checked. */
export function EventShape({ kind }: { kind: EventKind }) {
  return (
    <svg className="event-shape" viewBox="6.5 6.5 11 11" aria-hidden="true" focusable="false">
      <path d={EVENT_SHAPES[kind]} fill={kind === 'casualties' ? 'currentColor' : 'none'} />
    </svg>
  );
}
