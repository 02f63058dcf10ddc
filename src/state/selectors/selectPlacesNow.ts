import type { PlaceId } from '#domain/ids.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';

/** The places with their history of control as it is known now; empty until both files are there. */
export const selectPlacesNow: (state: MapState) => ReadonlyMap<PlaceId, PublishedPlace> = memoise(
  [({ places }) => places, ({ histories }) => histories] as const,
  (places, histories) =>
    new Map(
      [...histories].flatMap(([id, history]) => {
        const place = places.get(id);
        return place ? [[id, { ...place, ...history }] as const] : [];
      }),
    ),
);
