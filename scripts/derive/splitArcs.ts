import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LineBasis } from '#domain/lineBasis.ts';
import type { LonLat } from '#domain/place.ts';
import type { Arc } from './arcs.ts';
import type { TopologyArea } from './atoms.ts';
import { flatKm } from './flatKm.ts';
import { PUBLISHED_GRID } from './snapTogether.ts';

export interface SplitTopology {
  /** Object `atoms` over the split arcs. */
  readonly topology: Topology;
  /** Parallel to the arcs; null for the country's border. */
  readonly bases: readonly (LineBasis | null)[];
}

/** Runs shorter than this take the basis of the run before them, so that a line does not fray. */
const SHORTEST_RUN_KM = 3;

/**
 * Splits the arcs of the atoms where the basis of the line changes.
 *
 * @param atoms - object `atoms`, arcs absolute on the published grid.
 * @param basisOf - of a point `[lon, lat]` of an arc; undefined for the border of the country.
 */
export function splitArcs(
  atoms: Topology,
  basisOf: (arc: number) => ((point: LonLat) => LineBasis) | undefined,
): SplitTopology {
  const runs = (atoms.arcs as unknown as Arc[]).map((line, arc) => runsOf(line, basisOf(arc)));
  const firsts = runs.map((_, arc) => runs.slice(0, arc).reduce((sum, { length }) => sum + length, 0));
  const renumber = (number: number): number[] => {
    const arc = number < 0 ? ~number : number;
    const own = (runs[arc] ?? []).map((_, index) => (firsts[arc] ?? 0) + index);
    return number < 0 ? own.reverse().map((one) => ~one) : own;
  };
  const areas = (atoms.objects.atoms as GeometryCollection).geometries as TopologyArea[];
  const geometries = areas.map((area) =>
    area.type === 'Polygon'
      ? { ...area, arcs: area.arcs.map((ring) => ring.flatMap(renumber)) }
      : { ...area, arcs: area.arcs.map((polygon) => polygon.map((ring) => ring.flatMap(renumber))) },
  );
  return {
    topology: {
      ...atoms,
      arcs: runs.flat().map(({ line }) => line) as unknown as Topology['arcs'],
      objects: { atoms: { type: 'GeometryCollection', geometries } },
    },
    bases: runs.flat().map(({ basis }) => basis),
  };
}

interface Run {
  readonly line: Arc;
  readonly basis: LineBasis | null;
}

function runsOf(line: Arc, basisAt: ((point: LonLat) => LineBasis) | undefined): Run[] {
  if (!basisAt) return [{ line, basis: null }];
  const bases = line.slice(1).map((end, index) => basisAt(middle(line[index] as LonLat, end)));
  const runs: { from: number; to: number; basis: LineBasis }[] = [];
  bases.forEach((basis, index) => {
    const last = runs.at(-1);
    if (last?.basis === basis) last.to = index + 1;
    else runs.push({ from: index, to: index + 1, basis });
  });
  const kept: typeof runs = [];
  for (const run of runs) {
    const before = kept.at(-1);
    const isShort = lengthKm(line.slice(run.from, run.to + 1)) < SHORTEST_RUN_KM;
    if (before && (isShort || before.basis === run.basis)) before.to = run.to;
    else kept.push({ ...run });
  }
  return kept.map(({ from, to, basis }) => ({ line: line.slice(from, to + 1), basis }));
}

function middle([x1, y1]: readonly number[] | LonLat, [x2, y2]: readonly number[] | LonLat): LonLat {
  return [
    ((x1 as number) + (x2 as number)) / 2 / PUBLISHED_GRID,
    ((y1 as number) + (y2 as number)) / 2 / PUBLISHED_GRID,
  ];
}

function lengthKm(line: Arc): number {
  const degrees = line.map(([x, y]): LonLat => [x / PUBLISHED_GRID, y / PUBLISHED_GRID]);
  return degrees.slice(1).reduce((sum, end, index) => sum + flatKm(degrees[index] as LonLat, end), 0);
}
