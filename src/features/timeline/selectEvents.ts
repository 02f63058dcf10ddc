import { memoise } from '#state/selectors/memoise.ts';
import { eventsByDay } from './eventsByDay.ts';

/** The located events of each day; empty until the claims have come. */
export const selectEvents = memoise([({ claims }) => claims] as const, (claims) => eventsByDay(claims.values()));
