import { area as areaOf } from '@turf/turf';
import { packWeights } from '#data/controlTopology.ts';
import type { ControlStatus } from '#domain/control.ts';
import type { IsoDate } from '#domain/days.ts';
import type { PlaceId } from '#domain/ids.ts';
import type { KnownNotes } from '#domain/knownNotes.ts';
import type { FileRole, MapFile } from '#domain/manifest.ts';
import type { Names } from '#scripts/derive/composeText.ts';
import { dayTexts } from '#scripts/derive/dayTexts.ts';
import type { DerivedLayers } from '#scripts/derive/deriveLayers.ts';
import { type Change, changesOf, historiesOf } from '#scripts/derive/history.ts';
import { knownNotes } from '#scripts/derive/knownNotes.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import { basemapOf } from './basemap.ts';
import { controlParts } from './controlParts.ts';
import { correctionsFeed } from './correctionsFeed.ts';
import { dayFiles } from './dayFiles.ts';
import { publishedClaims, publishedHistories, publishedPlaces } from './ledgers.ts';
import { methodFactsOf } from './methodFacts.ts';
import { compact, hashOf, lines, linesBy, type OutputFile } from './serialise.ts';

/** Every file of `public/geo/<map>/`, the manifest last. */
export function outputFiles(dataset: Dataset, derived: DerivedLayers): OutputFile[] {
  const { sites, days, topology, known } = derived;
  const names: Names = {
    actors: new Map(dataset.actors.map((actor) => [actor.id, actor])),
    claimants: new Map(dataset.claimants.map((claimant) => [claimant.id, claimant])),
    places: new Map(dataset.places.map((place) => [place.id, place])),
    areas: new Map(dataset.areas.map((area) => [area.id, area])),
    claims: new Map(dataset.claims.map((claim) => [claim.id, claim])),
  };
  const histories = historiesOf(sites, days);
  const { control, parts } = controlParts(topology, dataset.map);
  const loaded: Record<FileRole, OutputFile> = {
    control: { path: 'control.topo.json', text: compact(packWeights(control)) },
    basemap: { path: 'basemap.topo.json', text: compact(basemapOf(dataset.geography, dataset.map.bounds)) },
    places: { path: 'places.json', text: lines(publishedPlaces(dataset, histories)) },
    histories: { path: 'histories.json', text: linesBy(publishedHistories(dataset, histories)) },
    claims: { path: 'claims.json', text: lines(publishedClaims(dataset, names)) },
    sources: { path: 'sources.json', text: lines(dataset.sources) },
  };
  const [main] = dataset.map.lenses;
  const ownDays = days.filter(({ lens }) => lens === main?.id);
  const downloads = dayFiles(topology, ownDays, dataset.map.staleDays);
  const asKnown = { path: 'known.topo.json', text: compact(knownTopology(known, knownNotes(dataset, names))) };
  const method = { path: 'method.json', text: compact(methodFactsOf(dataset, derived)) };
  const partFiles = parts.map(({ path, topology: own }) => ({
    path,
    text: compact({ control: fileEntry(loaded.control).hash, ...packWeights(own) }),
  }));
  const files = [...Object.values(loaded), ...partFiles, asKnown, method, ...downloads, correctionsFeed(dataset)];
  const described = {
    ...describe(dataset),
    ...chronicle(dataset, { sites, days: ownDays }, names),
    files: listing(loaded),
    parts: parts.map(({ topology: _, path, ...told }, index) => ({
      ...fileEntry(partFiles[index] ?? { path, text: '' }),
      ...told,
    })),
    known: fileEntry(asKnown),
    methodFacts: fileEntry(method),
    downloads: downloads.map(fileEntry),
  };
  // The entries hold the hash of every file, so that whatever changes anywhere changes the version.
  const dataVersion = hashOf(compact(described));
  // A version that is kept changes none of what it is.
  const manifest = { dataVersion, ...described, versions: dataset.versions };
  return [...files, { path: 'map.json', text: `${JSON.stringify(manifest, null, 1)}\n` }];
}

/** The topology with its index as members of its own, which TopoJSON allows. */
function knownTopology({ topology, index }: DerivedLayers['known'], notes: KnownNotes): object {
  return { ...packWeights(topology), known: { ...index, ...notes } };
}

function describe({ map, actors, claimants, claims, geography }: Dataset): object {
  const { firstDay, lastDay, precisionDecimals, delayDays, walkThrough, contact, ...published } = map;
  return {
    ...published,
    ...(contact === null ? {} : { contact }),
    actors,
    claimants,
    countryAreaKm2: Math.round(areaOf(geography.border) / 1_000_000),
    claimCount: claims.length,
  };
}

/** What happened day by day through the first lens. */
function chronicle(dataset: Dataset, { sites, days }: Pick<DerivedLayers, 'sites' | 'days'>, names: Names): object {
  const changes = changesOf(sites, days);
  const dates = days.map(({ date }) => date);
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  return {
    days: dates,
    openingDay: dataset.map.openingDay,
    texts: Object.fromEntries(dayTexts({ days: dates, changes, claims, names })),
    changed: placesOf(changes, (status) => status !== 'asserted'),
    claimed: placesOf(changes, (status) => status === 'asserted'),
    corrections: dataset.corrections,
  };
}

function placesOf(
  changes: ReadonlyMap<IsoDate, readonly Change[]>,
  wanted: (status: ControlStatus) => boolean,
): Record<IsoDate, PlaceId[]> {
  const days = [...changes].map(([date, today]) => {
    return [date, today.filter(({ control }) => wanted(control.status)).map(({ place }) => place)] as const;
  });
  return Object.fromEntries(days.filter(([, places]) => places.length > 0));
}

function listing(files: Record<FileRole, OutputFile>): object {
  return Object.fromEntries(Object.entries(files).map(([role, file]) => [role, fileEntry(file)]));
}

function fileEntry({ path, text }: OutputFile): MapFile {
  return { path, bytes: Buffer.byteLength(text), hash: hashOf(text) };
}
