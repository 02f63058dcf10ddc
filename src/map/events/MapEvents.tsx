import type { ComponentProps } from 'react';
import { ClaimOnMap } from './ClaimOnMap.tsx';
import { EventMarks } from './EventMarks.tsx';
import '#ui/EventMark.css';
import './MapEvents.css';

/** What claims put onto the map besides ground: the marks of the day's events, and the claim of the open note. */
export function MapEvents(props: ComponentProps<typeof EventMarks>) {
  return (
    <>
      <EventMarks {...props} />
      <ClaimOnMap />
    </>
  );
}
