import * as v from 'valibot';
import type { PlaceId } from '#domain/ids.ts';
import { PLACE_KINDS } from '#domain/place.ts';
import type { NamedPlace } from '#domain/publishedPlace.ts';
import { finite, id, latitude, localised, longitude } from './basics.ts';

const place = v.pipe(
  v.object({
    id: id<PlaceId>(),
    lon: longitude,
    lat: latitude,
    kind: v.picklist(PLACE_KINDS),
    name: localised,
    governorate: v.string(),
    population: v.nullable(finite),
    claimCount: finite,
  }),
  v.transform(({ lon, lat, ...rest }): NamedPlace => ({ ...rest, at: [lon, lat] })),
);

/** `places.json`: a bare array. */
export const places = v.array(place);
