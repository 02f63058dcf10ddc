import * as v from 'valibot';
import type { ControlTopology } from '#data/controlTopology.ts';
import { VERIFICATIONS } from '#domain/claim.ts';
import type { AssessmentId, ClaimId, PlaceId } from '#domain/ids.ts';
import type { KnownIndex } from '#domain/knownIndex.ts';
import type { KnownNotes } from '#domain/knownNotes.ts';
import { id, isoDate, localised } from './basics.ts';
import { control } from './history.ts';
import { controlTopology } from './topology.ts';

/** The map as it was known on each of its days. */
export interface KnownMap {
  readonly topology: ControlTopology;
  readonly index: KnownIndex;
  readonly notes: KnownNotes;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const index = v.object({
  days: v.array(isoDate),
  names: v.array(v.string()),
  layerOf: v.array(v.array(count)),
  controls: v.array(control),
  places: v.record(id<PlaceId>(), v.array(v.tuple([count, count, count, count, count]))),
}) satisfies v.GenericSchema<unknown, KnownIndex>;

const notes = v.object({
  claims: v.optional(
    v.record(
      id<ClaimId>(),
      v.object({
        verification: v.array(v.tuple([isoDate, v.picklist(VERIFICATIONS)])),
        confirmedFrom: v.nullable(isoDate),
        text: v.nullable(v.tuple([isoDate, localised])),
      }),
    ),
    {},
  ),
  assessments: v.optional(v.record(id<AssessmentId>(), isoDate), {}),
}) satisfies v.GenericSchema<unknown, KnownNotes>;

/** `known.topo.json`: a topology with its index as a member of its own. */
export const knownMap: v.GenericSchema<unknown, KnownMap> = v.pipe(
  v.intersect([controlTopology, v.object({ known: v.object({ ...index.entries, ...notes.entries }) })]),
  v.transform((value) => ({ topology: value, index: value.known, notes: value.known })),
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
