import type { Verification } from '#domain/claim.ts';
import type { EventKind } from '#domain/events.ts';
import { EVENT_OUTLINES, EVENT_SHAPES, WIDE_OUTLINE } from './eventShapes.ts';
import './EventMark.css';

interface EventMarkProps {
  readonly kind?: EventKind;
  readonly verification?: Verification;
  /** It stands for somewhere in an area. */
  readonly isWide?: boolean;
}

/** The mark of an event as the map draws it, beside a word: never read out. */
export function EventMark({ kind, verification = 'reported', isWide = false }: EventMarkProps) {
  return (
    <svg className="event-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {isWide ? <path className="event-mark-wide" d={WIDE_OUTLINE} /> : null}
      <path className="event-mark-ground" d={EVENT_OUTLINES[verification]} />
      <path className={`event-mark-outline event-mark-${verification}`} d={EVENT_OUTLINES[verification]} />
      {kind ? <path className={`event-mark-shape event-mark-${kind}`} d={EVENT_SHAPES[kind]} /> : null}
    </svg>
  );
}
