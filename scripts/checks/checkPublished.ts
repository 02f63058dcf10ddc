import { booleanPointInPolygon } from '@turf/turf';
import type { Topology } from 'topojson-specification';
import { DataError } from '#data/DataError.ts';
import { decodeLayer, layerName } from '#data/decodeLayer.ts';
import { parse } from '#data/parse.ts';
import { claims } from '#data/schemas/claim.ts';
import { manifest } from '#data/schemas/manifest.ts';
import { places } from '#data/schemas/place.ts';
import { sources } from '#data/schemas/source.ts';
import { topology } from '#data/schemas/topology.ts';
import type { IsoDate } from '#domain/days.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import { loadClip } from '#scripts/derive/clip.ts';
import type { DerivedLayers } from '#scripts/derive/deriveLayers.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import type { OutputFile } from '#scripts/write/serialise.ts';
import { checkLayer } from './layerChecks.ts';
import type { Problem } from './Problem.ts';

/** What the page will say at its door, said before it is published. */
const DOOR = {
  'map.json': manifest,
  'places.json': places,
  'claims.json': claims,
  'sources.json': sources,
  'control.topo.json': topology,
  'basemap.topo.json': topology,
};

/** Problems of the files as a reader will get them: each fits the page's own schema, and each layer holds. */
export async function checkPublished(
  dataset: Dataset,
  { sites, days }: DerivedLayers,
  files: readonly OutputFile[],
): Promise<Problem[]> {
  const shape = atTheDoor(files);
  if (shape.length > 0) return shape;
  const clip = await loadClip();
  const control = JSON.parse(textOf(files, 'control.topo.json')) as Topology;
  const { border } = dataset.geography;
  const inside = sites.map(({ at, isPlace }) => isPlace && booleanPointInPolygon([...at], border));
  const compared = Object.keys(control.objects)
    .filter((name) => name.startsWith(`${DISAGREEMENT}/`))
    .map((name) => ({ lens: DISAGREEMENT, date: name.slice(DISAGREEMENT.length + 1) as IsoDate, controls: [] }));
  const good = new Set<string>();
  return [...days, ...compared].flatMap(({ lens, date, controls }) => {
    const held = sites.flatMap(({ id, at }, index) => {
      const site = controls[index];
      return inside[index] && site?.status === 'held' && site.actor ? [{ id, at, actor: site.actor }] : [];
    });
    const checked = signature(control, layerName(lens, date), held);
    // The same ground under the same places was found good on an earlier day.
    if (good.has(checked)) return [];
    const problems = checkLayer({ layer: decodeLayer('control.topo.json', control, lens, date), border, clip, held });
    if (problems.length === 0) good.add(checked);
    return problems;
  });
}

function atTheDoor(files: readonly OutputFile[]): Problem[] {
  return Object.entries(DOOR).flatMap(([path, schema]) => {
    try {
      parse(path, schema, JSON.parse(textOf(files, path)));
      return [];
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      return [{ file: path, where: error.path, reason: error.reason }];
    }
  });
}

function textOf(files: readonly OutputFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? 'null';
}

/** All that the checks of a layer look at. */
function signature(control: Topology, name: string, held: readonly { id: string; actor: string }[]): string {
  return JSON.stringify([control.objects[name], held.map(({ id, actor }) => [id, actor])]);
}
