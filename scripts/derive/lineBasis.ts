import type { GeometryCollection, Topology } from 'topojson-specification';
import { type LineBasis, REPORTED_WITHIN_KM } from '#domain/lineBasis.ts';
import type { LonLat } from '#domain/place.ts';
import { sidesOf } from './arcs.ts';
import type { TopologyArea } from './atoms.ts';
import { flatKm, kmToLine } from './flatKm.ts';

/** A place or position as lines see it. */
export interface LineSite {
  readonly at: LonLat;
  readonly isPlace: boolean;
  readonly hasEvidence: boolean;
  /** A position on a declared line. */
  readonly isAdministrative: boolean;
}

export interface LineBasisInput {
  /** Sites on both sides of the line. */
  readonly sides: readonly [readonly LineSite[], readonly LineSite[]];
  /** Lines that control does not cross by itself, `[lon, lat]`. */
  readonly barriers: readonly (readonly LonLat[])[];
}

/** A line within this distance of a barrier follows it; smoothing and simplifying move it by less. */
const ALONG_BARRIER_KM = 0.3;

/**
 * What the lines between atoms rest on.
 *
 * @param sitesOf - the sites whose ground an atom is.
 * @returns for an arc, what a point `[lon, lat]` of it rests on; undefined for the border of the country.
 */
export function lineBases(
  atoms: Topology,
  barriers: LineBasisInput['barriers'],
  sitesOf: (atom: number) => readonly LineSite[],
): (arc: number) => ((point: LonLat) => LineBasis) | undefined {
  const areas = (atoms.objects.atoms as GeometryCollection).geometries as TopologyArea[];
  const sides = sidesOf(atoms, areas);
  return (arc) => {
    const { forwards, backwards } = sides[arc] ?? {};
    if (forwards === undefined || backwards === undefined) return undefined;
    const both = [sitesOf(forwards), sitesOf(backwards)] as const;
    return (point) => lineBasisAt(point, { sides: both, barriers });
  };
}

/** What a point of a line rests on. */
export function lineBasisAt(point: LonLat, { sides, barriers }: LineBasisInput): LineBasis {
  if (barriers.some((barrier) => kmToLine(point, barrier) <= ALONG_BARRIER_KM)) return 'terrain';
  const nearest = sides.map((sites) => nearestTo(point, sites));
  if (nearest.some((near) => near?.site.isAdministrative)) return 'administrative';
  const isReported = nearest.every(
    (near) => near?.site.isPlace && near.site.hasEvidence && near.km <= REPORTED_WITHIN_KM,
  );
  return isReported ? 'reported' : 'interpolated';
}

function nearestTo(point: LonLat, sites: readonly LineSite[]): { site: LineSite; km: number } | undefined {
  return sites.reduce<{ site: LineSite; km: number } | undefined>((best, site) => {
    const km = flatKm(point, site.at);
    return best && best.km <= km ? best : { site, km };
  }, undefined);
}
