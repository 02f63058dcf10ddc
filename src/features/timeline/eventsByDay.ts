import type { ClaimKind } from '#domain/claim.ts';
import type { IsoDate } from '#domain/days.ts';
import { groupBy } from '#domain/groupBy.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';

/** What is marked on the track besides changes of control. `toll`: casualties, displacement and fighters captured. */
export const EVENT_KINDS = ['strike', 'distance', 'diplomacy', 'toll'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** How many located reports of one kind a day has. */
export interface EventCount {
  readonly kind: EventKind;
  readonly count: number;
}

/** Statements and denials alone are no events; control, advance and withdrawal are told by the ground itself. */
const KIND_OF: Readonly<Partial<Record<ClaimKind, EventKind>>> = {
  strike: 'strike',
  distance: 'distance',
  diplomacy: 'diplomacy',
  casualties: 'toll',
  displacement: 'toll',
  capture: 'toll',
};

type Event = Pick<PublishedClaim, 'kind' | 'validFrom' | 'places' | 'area'>;

/** The located events of each day that has any, the most frequent kind first. */
export function eventsByDay(claims: Iterable<Event>): ReadonlyMap<IsoDate, readonly EventCount[]> {
  const events = [...claims].filter((claim) => KIND_OF[claim.kind] && isLocated(claim));
  const days = groupBy(events, ({ validFrom }) => validFrom);
  return new Map([...days].map(([date, ofDay]) => [date, countsOf(ofDay)]));
}

function countsOf(events: readonly Event[]): readonly EventCount[] {
  return EVENT_KINDS.map((kind) => ({ kind, count: events.filter((event) => KIND_OF[event.kind] === kind).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function isLocated({ places, area }: Event): boolean {
  return places.length > 0 || Boolean(area?.at) || (area?.places.length ?? 0) > 0;
}
