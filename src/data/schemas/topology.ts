import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import { besideProblem, type ControlTopology, type Packed, unpackWeights } from '#data/controlTopology.ts';
import { topologyProblem } from '#data/topologyProblem.ts';
import { CONTROL_STATUSES } from '#domain/control.ts';
import type { ActorId } from '#domain/ids.ts';
import { finite, id } from './basics.ts';

const pair = v.tuple([finite, finite]);
// Twenty thousand positions: one function for each arc instead of schemas all the way down.
const arc = v.custom<[number, number][]>(isArc, 'not a line of pairs of finite numbers');
const line = v.custom<number[]>(isLine, 'not a row of arcs');

/** Properties of the grounds in `control.topo.json`. */
export const groundProperties = v.pipe(
  v.object({
    status: v.picklist(CONTROL_STATUSES),
    actor: v.nullable(id<ActorId>()),
    against: v.nullable(id<ActorId>()),
    areaKm2: finite,
    stale: v.optional(v.literal(true)),
  }),
  v.transform(({ stale, ...rest }) => (stale ? { ...rest, stale } : rest)),
);

/** What the page reads of a feature's properties where it has them; nothing else of them is read as a text. */
const basemapProperties = v.optional(
  v.looseObject({ nameEn: v.optional(v.string()), nameAr: v.optional(v.nullable(v.string())) }),
);

const groundGeometry = v.variant('type', [
  v.object({ type: v.literal('Polygon'), arcs: v.array(line), properties: groundProperties }),
  v.object({ type: v.literal('MultiPolygon'), arcs: v.array(v.array(line)), properties: groundProperties }),
]);

const basemapGeometry = v.variant('type', [
  v.object({ type: v.literal('LineString'), arcs: line, properties: basemapProperties }),
  v.object({ type: v.literal('MultiLineString'), arcs: v.array(line), properties: basemapProperties }),
  v.object({ type: v.literal('Polygon'), arcs: v.array(line), properties: basemapProperties }),
  v.object({ type: v.literal('MultiPolygon'), arcs: v.array(v.array(line)), properties: basemapProperties }),
]);

/** Beside the arcs of a topology of control. */
const besideArcs = { weights: v.pipe(v.string(), v.regex(/^[0-9a-z]*$/)), bases: v.array(v.number()) };

/** A quantised TopoJSON whose objects are collections, and whose geometry can be drawn. */
function topologyOf<Geometry extends v.GenericSchema>(geometry: Geometry) {
  return v.looseObject({
    type: v.literal('Topology'),
    transform: v.object({ scale: pair, translate: pair }),
    arcs: v.array(arc),
    objects: v.record(v.string(), v.object({ type: v.literal('GeometryCollection'), geometries: v.array(geometry) })),
  });
}

/** What `control.topo.json` and its parts have alike. */
export const controlShape = v.looseObject({ ...topologyOf(groundGeometry).entries, ...besideArcs });

/** `control.topo.json`: for each lens and day a collection of polygons that say whose they are. */
export const controlTopology = v.pipe(
  controlShape,
  v.transform((value) => value as unknown as Packed<ControlTopology>),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? (topologyProblem(dataset.value) ?? besideProblem(dataset.value)) : undefined;
    if (problem) addIssue({ message: problem });
  }),
  v.transform((value) => unpackWeights<ControlTopology>(value)),
);

/** `basemap.topo.json`: collections of lines and polygons. */
export const basemapTopology = v.pipe(
  topologyOf(basemapGeometry),
  v.transform((value) => value as unknown as Topology),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? topologyProblem(dataset.value) : undefined;
    if (problem) addIssue({ message: problem });
  }),
);

function isArc(value: unknown): boolean {
  return Array.isArray(value) && value.every(isPair);
}

function isPair(at: unknown): boolean {
  return Array.isArray(at) && at.length === 2 && Number.isFinite(at[0]) && Number.isFinite(at[1]);
}

function isLine(value: unknown): boolean {
  return Array.isArray(value) && value.every(Number.isInteger);
}
