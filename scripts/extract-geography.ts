import { join } from 'node:path';
import { featureCollection } from '@turf/turf';
import { borderFeature, golanFeature } from '#scripts/extract/countryFeatures.ts';
import { euphratesBarrier } from '#scripts/extract/euphratesBarrier.ts';
import { euphratesCourse, euphratesNames } from '#scripts/extract/euphratesCourse.ts';
import { readGmtLines } from '#scripts/extract/gmtLines.ts';
import { golanBarrier } from '#scripts/extract/golanBarrier.ts';
import { governorateAreas, governorateBoundaries } from '#scripts/extract/governorates.ts';
import { lakes } from '#scripts/extract/lakes.ts';
import { neighbours } from '#scripts/extract/neighbours.ts';
import { riversOfCourses } from '#scripts/extract/riverCourses.ts';
import { riverFeatures } from '#scripts/extract/riverFeatures.ts';
import { readRiverLines } from '#scripts/extract/riverLines.ts';
import { RiverNetwork } from '#scripts/extract/riverNetwork.ts';
import { syriaTerritory } from '#scripts/extract/syriaBorder.ts';
import { writeGeoJson } from '#scripts/extract/writeGeoJson.ts';

// Run by hand; docs/geography.md says what the work directory must hold.
const [workDirectory] = process.argv.slice(2);
if (workDirectory === undefined) throw new Error('usage: npx tsx scripts/extract-geography.ts <work directory>');

const map = join('data', 'syria-2024');
const territory = syriaTerritory(workDirectory);
const shores = readGmtLines(join(workDirectory, 'shores.txt'));
const network = new RiverNetwork(readRiverLines(workDirectory, shores));
const euphrates = euphratesCourse(network);
const allRivers = [{ ...euphratesNames, line: euphrates }, ...riversOfCourses(network)];
const allLakes = lakes(shores);

const files = {
  'geography/border.geojson': borderFeature(territory, shores),
  'geography/golan.geojson': golanFeature(territory),
  'geography/neighbours.geojson': featureCollection(neighbours(workDirectory, territory.mainland)),
  'geography/governorates.geojson': featureCollection(governorateBoundaries(workDirectory, territory.golan)),
  'geography/governorate-areas.geojson': featureCollection(governorateAreas(workDirectory, territory.golan)),
  'geography/rivers.geojson': featureCollection(riverFeatures(allRivers, allLakes)),
  'geography/lakes.geojson': featureCollection(allLakes),
  'barriers.geojson': featureCollection([
    euphratesBarrier(euphrates, territory.mainland),
    golanBarrier(territory.golan, territory.mainland),
  ]),
};
for (const [name, geoJson] of Object.entries(files)) writeGeoJson(join(map, name), geoJson);
