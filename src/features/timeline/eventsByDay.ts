import type { IsoDate } from '#domain/days.ts';
import { EVENT_KINDS, type EventKind } from '#domain/events.ts';
import { groupBy } from '#domain/groupBy.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';

/** How many located reports of one kind a day has. */
export interface EventCount {
  readonly kind: EventKind;
  readonly count: number;
}

/** On the line of days statements and denials would mark every day, and so tell none apart. */
const MARKED_KINDS = EVENT_KINDS.filter((kind) => kind !== 'statement' && kind !== 'denial');
const MARKED: ReadonlySet<string> = new Set(MARKED_KINDS);

type Event = Pick<PublishedClaim, 'kind' | 'validFrom' | 'places' | 'area'>;

/** The events of each day that stand somewhere on the map, the most frequent kind first; days without any are left out. */
export function eventsByDay(claims: Iterable<Event>): ReadonlyMap<IsoDate, readonly EventCount[]> {
  const events = [...claims].filter((claim) => MARKED.has(claim.kind) && isLocated(claim));
  const days = groupBy(events, ({ validFrom }) => validFrom);
  return new Map([...days].map(([date, ofDay]) => [date, countsOf(ofDay)]));
}

function countsOf(events: readonly Event[]): readonly EventCount[] {
  return MARKED_KINDS.map((kind) => ({ kind, count: events.filter((event) => event.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function isLocated({ places, area }: Event): boolean {
  return places.length > 0 || Boolean(area?.at);
}
