import type { PlaceId } from '#domain/ids.ts';
import { historyAsKnown } from '#domain/knownIndex.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectKnownDrawn } from './selectKnownDrawn.ts';
import { selectPlacesNow } from './selectPlacesNow.ts';

/** The places with their history of control as it is drawn: where the map shows what was known on a day, as it was known then; empty until their histories have come. */
export const selectPlaces: (state: MapState) => ReadonlyMap<PlaceId, PublishedPlace> = memoise(
  [selectPlacesNow, ({ manifest }) => manifest?.lenses[0]?.id, ({ knownMap }) => knownMap, selectKnownDrawn] as const,
  (places, lens, known, knownOn) => {
    if (!knownOn || !known || !lens) return places;
    return new Map(
      [...places].map(([id, place]) => {
        const history = historyAsKnown(known.index, id, place.control[lens] ?? [], knownOn);
        return [id, { ...place, control: { ...place.control, [lens]: history } }];
      }),
    );
  },
);
