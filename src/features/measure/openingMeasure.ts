import type { Actor } from '#domain/actor.ts';
import type { Layer } from '#domain/ground.ts';
import type { PlaceId } from '#domain/ids.ts';
import { nearestPlace } from '#domain/nearestPlace.ts';
import type { LonLat } from '#domain/place.ts';
import { controlOfPlace, type PublishedPlace } from '#domain/publishedPlace.ts';
import type { Measure } from '#state/link/Link.ts';

/** The town whose distance the article of the first map speaks of. */
const FAMILIAR_PLACE: string = 'hama';

/**
 * What the ruler measures when it is taken up: from the selected place, else from Hama where the map has it, else from the city
 * nearest to the middle of the view, to the ground of the first other actor that holds any.
 *
 * @returns null where the map has no place or no actor yet.
 */
export function openingMeasure(
  selected: PlaceId | null,
  places: ReadonlyMap<PlaceId, PublishedPlace>,
  middle: LonLat,
  layer: Layer | null,
  actors: Iterable<Actor>,
): Measure | null {
  const all = [...places.values()];
  const from =
    (selected && places.get(selected)) ??
    all.find(({ id }) => id === FAMILIAR_PLACE) ??
    nearestPlace(
      all.filter(({ kind }) => kind === 'city'),
      middle,
    ) ??
    all[0];
  const holder = from && layer ? controlOfPlace(from, layer.lens, layer.date)?.actor : null;
  const others = [...actors].filter(({ id }) => id !== holder);
  const actor = others.find(({ id }) => holdsGround(layer, id)) ?? others[0];
  return from && actor ? { from: from.id, actor: actor.id } : null;
}

function holdsGround(layer: Layer | null, actor: Actor['id']): boolean {
  return layer?.grounds.some(({ properties }) => properties.status === 'held' && properties.actor === actor) ?? false;
}
