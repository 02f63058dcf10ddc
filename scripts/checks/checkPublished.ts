import { booleanPointInPolygon } from '@turf/turf';
import type { Topology } from 'topojson-specification';
import { DataError } from '#data/DataError.ts';
import { decodeLayer, layerName } from '#data/decodeLayer.ts';
import { joinPart } from '#data/joinPart.ts';
import { parse } from '#data/parse.ts';
import { claims } from '#data/schemas/claim.ts';
import { controlPart } from '#data/schemas/controlPart.ts';
import { histories } from '#data/schemas/history.ts';
import { knownMap } from '#data/schemas/known.ts';
import { manifest } from '#data/schemas/manifest.ts';
import { methodFacts } from '#data/schemas/methodFacts.ts';
import { places } from '#data/schemas/place.ts';
import { sources } from '#data/schemas/source.ts';
import { basemapTopology, controlTopology } from '#data/schemas/topology.ts';
import type { IsoDate } from '#domain/days.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import { loadClip } from '#scripts/derive/clip.ts';
import type { DerivedDay } from '#scripts/derive/deriveControl.ts';
import type { DerivedLayers } from '#scripts/derive/deriveLayers.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import type { OutputFile } from '#scripts/write/serialise.ts';
import { type CheckedLayer, checkLayer, findCrossings } from './layerChecks.ts';
import type { Problem } from './Problem.ts';

/** What the page will say at its door, said before it is published. */
const DOOR = {
  'map.json': manifest,
  'places.json': places,
  'histories.json': histories,
  'claims.json': claims,
  'sources.json': sources,
  'control.topo.json': controlTopology,
  'known.topo.json': knownMap,
  'basemap.topo.json': basemapTopology,
  'method.json': methodFacts,
};

/** Problems of the files as a reader will get them: each fits the page's own schema, and each layer holds. */
export async function checkPublished(
  dataset: Dataset,
  { sites, days, known }: DerivedLayers,
  files: readonly OutputFile[],
): Promise<Problem[]> {
  const shape = atTheDoor(files);
  if (shape.length > 0) return shape;
  const { border } = dataset.geography;
  const inside = sites.map(({ at, isPlace }) => isPlace && booleanPointInPolygon([...at], border));
  const heldOn = ({ controls }: Pick<DerivedDay, 'controls'>) =>
    sites.flatMap(({ id, at }, index) => {
      const site = controls[index];
      return inside[index] && site?.status === 'held' && site.actor ? [{ id, at, actor: site.actor }] : [];
    });
  const check = await layerChecker(border);
  const control = wholeControl(files);
  const asKnown = JSON.parse(textOf(files, 'known.topo.json')) as Topology;
  const compared = Object.keys(control.objects)
    .filter((name) => name.startsWith(`${DISAGREEMENT}/`))
    .map((name) => ({ lens: DISAGREEMENT, date: name.slice(DISAGREEMENT.length + 1) as IsoDate, controls: [] }));
  return [
    ...[...days, ...compared].flatMap((day) => check('control.topo.json', control, day, heldOn(day))),
    ...known.distinct.flatMap((day) => check('known.topo.json', asKnown, day, heldOn(day))),
  ];
}

/** The topology as the page puts it together. */
function wholeControl(files: readonly OutputFile[]): Topology {
  const { parts } = parse('map.json', manifest, JSON.parse(textOf(files, 'map.json')));
  return parts.reduce(
    (whole, { path }) => joinPart(path, whole, parse(path, controlPart, JSON.parse(textOf(files, path)))),
    parse('control.topo.json', controlTopology, JSON.parse(textOf(files, 'control.topo.json'))),
  );
}

/** Checks layers one by one; ground that was found good under the same places on an earlier day costs nothing. */
async function layerChecker(border: Dataset['geography']['border']) {
  const clip = await loadClip();
  const crossings = findCrossings();
  const good = new Set<string>();
  return (
    file: string,
    topology: Topology,
    { lens, date }: Pick<DerivedDay, 'lens' | 'date'>,
    held: CheckedLayer['held'],
  ) => {
    const object = topology.objects[layerName(lens, date)];
    const seen = JSON.stringify([file, object, held.map(({ id, actor }) => [id, actor])]);
    if (good.has(seen)) return [];
    const layer = decodeLayer(file, topology, lens, date);
    const problems = checkLayer(file, { layer, border, clip, crossings, held });
    if (problems.length === 0) good.add(seen);
    return problems;
  };
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
