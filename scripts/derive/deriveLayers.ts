import { area } from '@turf/turf';
import { groundKey } from '#domain/ground.ts';
import type { LonLat } from '#domain/place.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import { atomsOf } from './atoms.ts';
import { ringContains } from './banks.ts';
import { cellsOf, gridPolygons, toGrid } from './cells.ts';
import { type GridPoint, type GridPolygon, loadClip } from './clip.ts';
import { type DerivedDay, deriveControl, groundOf, UNKNOWN_GROUND } from './deriveControl.ts';
import { disagreementLayers } from './disagreementLayers.ts';
import { type AtomGround, type ControlTopology, layersOf } from './layers.ts';
import { lineBases } from './lineBasis.ts';
import { reachOf } from './reach.ts';
import { type LocatedSite, sitesOf } from './sites.ts';
import { smoothTopology } from './smoothTopology.ts';
import { PUBLISHED_GRID, snapTogether } from './snapTogether.ts';
import { splitArcs } from './splitArcs.ts';

export interface DerivedLayers {
  readonly sites: readonly LocatedSite[];
  readonly days: readonly DerivedDay[];
  /** How much ground each site stands for, within reach of evidence and before smoothing; parallel to the sites. */
  readonly cellsKm2: readonly number[];
  /** Objects `<lens>/<day>` over shared arcs, and `disagreement/<day>` where the map has two accounts. */
  readonly topology: ControlTopology;
}

/** A stretch of land whose ground is the same all over on every layer. */
interface Piece {
  readonly polygons: readonly GridPolygon[];
  /** Index of the site that it lies nearest to; null beyond reach of evidence. */
  readonly site: number | null;
}

/** From claims to layers: control of the sites → their cells → atoms of one history → smooth lines → one geometry for each ground. */
export async function deriveLayers(dataset: Dataset): Promise<DerivedLayers> {
  const clip = await loadClip();
  const sites = sitesOf(dataset);
  const country = gridPolygons(dataset.geography.border);
  const barriers = dataset.geography.barriers.map(({ coordinates }) => coordinates.map(toGrid));
  const { polygons: cells, neighbours } = cellsOf(clip, { sites: sites.map(({ at }) => at), country, barriers });
  const reach = reachOf(
    clip,
    sites.filter(({ hasEvidence }) => hasEvidence).map(({ at }) => at),
    dataset.map.maxReachKm,
  );
  const inReach = sites.map(({ at }) => isInside(reach, toGrid(at)));
  const days = deriveControl(dataset, sites, neighbours, inReach);
  const pieces: Piece[] = [
    ...cells.map((cell, site) => ({ polygons: clip.intersect(cell, reach), site })),
    { polygons: cells.flatMap((cell) => clip.subtract(cell, reach)), site: null },
  ];
  const snapped = snapTogether(pieces.map(({ polygons }) => polygons));
  const groundsOfPiece = pieces.map(({ site }) => days.map((day) => groundAt(day, site, dataset.map.staleDays)));
  const historyOf = (piece: number) => (groundsOfPiece[piece] ?? []).map((ground) => groundKey(ground)).join(' ');
  const histories = pieces.map((_, piece) => historyOf(piece));
  const atoms = atomsOf(snapped.map((polygons, piece) => ({ polygons, history: histories[piece] ?? '' })));

  const groundsOfAtom = atoms.histories.map((history) => groundsOfPiece[histories.indexOf(history)] ?? []);
  const anchors = sites.flatMap(({ at }, site) => {
    const atom = atoms.histories.indexOf(histories[site] ?? '');
    return isInside(snapped[site] ?? [], published(at)) ? [{ at: published(at), atom }] : [];
  });
  const smooth = smoothTopology({ atoms, groundsOf: (atom) => (atoms.histories[atom] ?? '').split(' '), anchors });
  const sitesOfAtom = atoms.histories.map((history) => sites.filter((_, site) => histories[site] === history));
  const barrierLines = dataset.geography.barriers.map(({ coordinates }) => coordinates as unknown as LonLat[]);
  const lines = splitArcs(
    smooth,
    lineBases(smooth, barrierLines, (atom) => sitesOfAtom[atom] ?? []),
  );
  const told = days.map(({ lens, date }, day) => ({
    lens,
    date,
    grounds: groundsOfAtom.map((grounds) => grounds[day] as AtomGround),
  }));
  const layers = [...told, ...disagreementLayers(dataset, told)];
  const cellsKm2 = sites.map((_, site) => km2(snapped[site] ?? []));
  return { sites, days, cellsKm2, topology: layersOf({ atoms: lines.topology, bases: lines.bases, layers }) };
}

function groundAt({ controls, date }: DerivedDay, site: number | null, staleDays: number): AtomGround {
  const control = site === null ? undefined : controls[site];
  return control ? groundOf(control, date, staleDays) : UNKNOWN_GROUND;
}

function published([lon, lat]: LonLat): GridPoint {
  return [lon * PUBLISHED_GRID, lat * PUBLISHED_GRID];
}

function isInside(polygons: readonly GridPolygon[], point: GridPoint): boolean {
  return polygons.flat().filter((ring) => ringContains(ring, point)).length % 2 === 1;
}

function km2(polygons: readonly GridPolygon[]): number {
  const degrees = (ring: GridPolygon[number]) =>
    [...ring, ring[0] ?? [0, 0]].map(([x, y]) => [x / PUBLISHED_GRID, y / PUBLISHED_GRID]);
  return area({ type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(degrees)) }) / 1_000_000;
}
