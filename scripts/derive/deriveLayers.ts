import type { ControlTopology } from '#data/controlTopology.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import { type DerivedDay, deriveControl } from './deriveControl.ts';
import { disagreementLayers } from './disagreementLayers.ts';
import { drawLayers } from './drawLayers.ts';
import { type KnownLayers, knownDays, knownIndex } from './knownLayers.ts';
import { areaKm2, landOf } from './land.ts';
import type { LocatedSite } from './sites.ts';

export interface DerivedLayers {
  readonly sites: readonly LocatedSite[];
  readonly days: readonly DerivedDay[];
  /** How much ground each site stands for, within reach of evidence and before smoothing; parallel to the sites. */
  readonly cellsKm2: readonly number[];
  /** Objects `<lens>/<day>` over shared arcs, and `disagreement/<day>` where the map has two accounts. */
  readonly topology: ControlTopology;
  /** The first lens as it was known on each day. */
  readonly known: KnownLayers;
}

/** From claims to layers: the land of the sites → control of the sites → layers drawn over it. */
export async function deriveLayers(dataset: Dataset): Promise<DerivedLayers> {
  const land = await landOf(dataset);
  const { sites, pieces } = land;
  const { staleDays } = dataset.map;
  const days = deriveControl(dataset, land);
  const topology = drawLayers(land, days, staleDays, (layers) => disagreementLayers(dataset, layers));
  const asKnown = knownDays(dataset, land);
  return {
    sites,
    days,
    cellsKm2: sites.map((_, site) => areaKm2(pieces[site]?.polygons ?? [])),
    topology,
    known: {
      index: knownIndex(
        asKnown,
        sites,
        days.filter(({ lens }) => lens === dataset.map.lenses[0]?.id),
      ),
      distinct: asKnown.distinct,
      topology: drawLayers(land, asKnown.distinct, staleDays),
    },
  };
}
