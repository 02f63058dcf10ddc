import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import { CONTROL_STATUSES } from '#domain/control.ts';
import type { ActorId } from '#domain/ids.ts';
import { id } from './basics.ts';

const arcs = v.array(v.array(v.tuple([v.number(), v.number()])));
const transform = v.object({ scale: v.tuple([v.number(), v.number()]), translate: v.tuple([v.number(), v.number()]) });

/** A quantised TopoJSON; its objects are checked where they are decoded. */
export const topology = v.pipe(
  v.looseObject({ type: v.literal('Topology'), arcs, transform, objects: v.record(v.string(), v.looseObject({})) }),
  v.transform((value) => value as unknown as Topology),
);

/** Properties of the grounds in `control.topo.json`. */
export const groundProperties = v.pipe(
  v.object({
    status: v.picklist(CONTROL_STATUSES),
    actor: v.nullable(id<ActorId>()),
    against: v.nullable(id<ActorId>()),
    areaKm2: v.number(),
    stale: v.optional(v.literal(true)),
  }),
  v.transform(({ stale, ...rest }) => (stale ? { ...rest, stale } : rest)),
);
