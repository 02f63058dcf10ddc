import { lineString, pointToLineDistance, simplify } from '@turf/turf';
import type { Topology } from 'topojson-specification';
import { type Arc, arcsOf, type Sides, sidesOf } from './arcs.ts';
import type { Atoms, TopologyArea } from './atoms.ts';
import { ringContains } from './banks.ts';
import type { GridPoint, GridRing } from './clip.ts';
import { crossingsOf } from './crossings.ts';
import { smoothArcs } from './smoothArcs.ts';
import { PUBLISHED_GRID } from './snapTogether.ts';

/** Points closer than this to the line without them are left out; published units of about 11 m: about as much as the line is thick at the closest zoom. */
const SIMPLIFY_TOLERANCE = 6;
/** Inner points of smoothed lines stand on every fifth step of the published grid: curves are guesses, and round numbers are short. */
const CURVE_STEP = 5;

interface SmoothTopologyInput {
  readonly atoms: Atoms;
  /** For an atom: its ground on each layer, by any names or numbers; layers in the same order for all. */
  readonly groundsOf: (atom: number) => ArrayLike<unknown>;
  /** Points that must stay in their atom, on the published grid. */
  readonly anchors: readonly { readonly at: GridPoint; readonly atom: number }[];
}

/**
 * The atoms with smoothed inner lines on the published grid.
 *
 * Lines whose smoothing would cross another line or cut a place off from its ground stay as they were.
 */
export function smoothTopology({ atoms, groundsOf, anchors }: SmoothTopologyInput): Topology {
  const areas = atoms.topology.objects.atoms.geometries as TopologyArea[];
  const arcs = atoms.topology.arcs as unknown as Arc[];
  const sides = sidesOf(atoms.topology, areas);
  const shownOn = frontDays(sides, groundsOf);
  const fixed = new Set<number>();
  for (;;) {
    const smoothed = smoothArcs({ arcs, sides, shownOn, fixed }).map((line, arc) =>
      line === arcs[arc] ? line : toGridLine(line),
    );
    const contains = containment(smoothed, areas);
    const cutOff = anchors.filter(({ at, atom }) => !contains(atom, at));
    const wrong = [
      ...crossingsOf(smoothed).flat(),
      ...cutOff.map(({ at, atom }) => nearestArc(arcs, areas[atom] as TopologyArea, at, fixed)),
    ];
    const before = fixed.size;
    for (const arc of wrong) fixed.add(arc);
    if (fixed.size === before) return { ...atoms.topology, arcs: smoothed as unknown as Topology['arcs'] };
  }
}

const plain = (number: number) => (number < 0 ? ~number : number);

/** For each arc: the layers on which different ground lies on its sides. */
function frontDays(sides: readonly Sides[], groundsOf: SmoothTopologyInput['groundsOf']): (arc: number) => Uint8Array {
  const none = new Uint8Array();
  const days = sides.map(({ forwards, backwards }) => {
    if (forwards === undefined || backwards === undefined) return none;
    const [here, there] = [groundsOf(forwards), groundsOf(backwards)];
    return Uint8Array.from(here, (ground, layer) => (ground === there[layer] ? 0 : 1));
  });
  return (arc) => days[arc] ?? none;
}

/** Rounded, without points that add nothing; a line that would collapse keeps its ends. */
function toGridLine(line: Arc): Arc {
  const rounded = line.map((point, index) => toStep(point, index === 0 || index === line.length - 1 ? 1 : CURVE_STEP));
  const { coordinates } = simplify(
    { type: 'LineString', coordinates: rounded.map((point) => [...point]) },
    { tolerance: SIMPLIFY_TOLERANCE, highQuality: true },
  );
  const kept = coordinates.map(([x, y]): GridPoint => [x as number, y as number]);
  return kept.filter(([x, y], index) => index === 0 || x !== kept[index - 1]?.[0] || y !== kept[index - 1]?.[1]);
}

function toStep([x, y]: GridPoint, step: number): GridPoint {
  return [Math.round(x / step) * step, Math.round(y / step) * step];
}

/** Of the lines round an area that are not fixed yet, the one that passes nearest to a point. */
function nearestArc(arcs: readonly Arc[], area: TopologyArea, point: GridPoint, fixed: ReadonlySet<number>): number {
  const degrees = ([x, y]: GridPoint) => [x / PUBLISHED_GRID, y / PUBLISHED_GRID];
  const distanceTo = (arc: number) => pointToLineDistance(degrees(point), lineString((arcs[arc] as Arc).map(degrees)));
  const open = arcsOf(area)
    .map(plain)
    .filter((arc) => !fixed.has(arc));
  return open.reduce((best, arc) => (distanceTo(arc) < distanceTo(best) ? arc : best), open[0] ?? 0);
}

/** Whether a point lies in an area; its rings are put together once for all points. */
function containment(
  arcs: readonly Arc[],
  areas: readonly TopologyArea[],
): (area: number, point: GridPoint) => boolean {
  const known = new Map<number, GridRing[]>();
  const ringsOf = (index: number): GridRing[] => {
    const area = areas[index] as TopologyArea;
    const rings =
      known.get(index) ?? area.arcs.flat(area.type === 'Polygon' ? 0 : 1).map((ring) => ringOf(arcs, ring as number[]));
    known.set(index, rings);
    return rings;
  };
  return (area, point) => ringsOf(area).filter((ring) => ringContains(ring, point)).length % 2 === 1;
}

function ringOf(arcs: readonly Arc[], ring: readonly number[]): GridRing {
  return ring.flatMap((number) => {
    const line = arcs[plain(number)] as Arc;
    return (number < 0 ? [...line].reverse() : line).slice(0, -1);
  });
}
