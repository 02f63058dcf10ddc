import type { IsoDate } from '#domain/days.ts';
import type { PlaceId } from '#domain/ids.ts';
import type { Manifest } from '#domain/manifest.ts';
import { placeChange } from '#domain/placeChange.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectKnownDrawn } from './selectKnownDrawn.ts';
import { selectPlaces } from './selectPlaces.ts';

/** The places that changed hands and those that were newly claimed, by day; quiet days are absent. */
export type ChangesByDay = Pick<Manifest, 'changed' | 'claimed'>;

const NONE: ChangesByDay = { changed: {}, claimed: {} };

/** What changed on each day, as the build counted it; as it was known, where the map shows that. */
export const selectChangesByDay: (state: MapState) => ChangesByDay = memoise(
  [({ manifest }) => manifest, selectKnownDrawn, selectPlaces] as const,
  (manifest, knownOn, places) => {
    const lens = manifest?.lenses[0]?.id;
    if (!manifest || !knownOn || !lens) return manifest ?? NONE;
    const changed: Partial<Record<IsoDate, PlaceId[]>> = {};
    const claimed: Partial<Record<IsoDate, PlaceId[]>> = {};
    for (const date of manifest.days.filter((day) => day <= knownOn)) {
      for (const place of places.values()) {
        const change = placeChange(place, lens, date);
        if (!change) continue;
        const days = change.after.status === 'asserted' ? claimed : changed;
        days[date] = [...(days[date] ?? []), place.id];
      }
    }
    return { changed, claimed };
  },
);
