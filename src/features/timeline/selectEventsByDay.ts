import { wasSaid } from '#domain/wasSaid.ts';
import { memoise } from '#state/selectors/memoise.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { eventsByDay } from './eventsByDay.ts';

/** The located events of each day; empty until the claims have come. */
export const selectEventsByDay = memoise([({ claims }) => claims, selectKnownDrawn] as const, (claims, known) => {
  const all = [...claims.values()];
  return eventsByDay(known === null ? all : all.filter((claim) => wasSaid(claim, known)));
});
