import * as v from 'valibot';
import type { ControlTopology } from '#data/controlTopology.ts';
import type { PlaceId } from '#domain/ids.ts';
import type { KnownIndex } from '#domain/knownIndex.ts';
import { id, isoDate } from './basics.ts';
import { control } from './history.ts';
import { controlTopology } from './topology.ts';

/** The map as it was known on each of its days. */
export interface KnownMap {
  readonly topology: ControlTopology;
  readonly index: KnownIndex;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const index: v.GenericSchema<unknown, KnownIndex> = v.object({
  days: v.array(isoDate),
  names: v.array(v.string()),
  layerOf: v.array(v.array(count)),
  controls: v.array(control),
  places: v.record(id<PlaceId>(), v.array(v.tuple([count, count, count, count, count]))),
});

/** `known.topo.json`: a topology with its index as a member of its own. */
export const knownMap: v.GenericSchema<unknown, KnownMap> = v.pipe(
  v.intersect([controlTopology, v.object({ known: index })]),
  v.transform((value) => ({ topology: value, index: value.known })),
  v.check(
    ({ topology, index: { names } }) => names.every((name) => Object.hasOwn(topology.objects, name)),
    'names a layer that is not there',
  ),
  v.check(
    ({ index: { names, layerOf } }) => layerOf.flat().every((number) => number < names.length),
    'numbers a layer that is not there',
  ),
  v.check(
    ({ index: { controls, places } }) =>
      Object.values(places).every((stretches) => stretches?.every(([, , , , number]) => number < controls.length)),
    'numbers a conclusion that is not there',
  ),
);
