import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinPart } from '#data/joinPart.ts';
import { parse } from '#data/parse.ts';
import { claims } from '#data/schemas/claim.ts';
import { controlPart } from '#data/schemas/controlPart.ts';
import { histories } from '#data/schemas/history.ts';
import { manifest } from '#data/schemas/manifest.ts';
import { methodFacts } from '#data/schemas/methodFacts.ts';
import { places } from '#data/schemas/place.ts';
import { sources } from '#data/schemas/source.ts';
import { basemapTopology, controlTopology } from '#data/schemas/topology.ts';
import type { PublishedMap } from '#pages/PublishedMap.ts';
import { readJson } from '#scripts/read/mapFile.ts';

/**
 * Reads what `npm run geo` has published of a map, as the page reads it, and the documents beside its data.
 *
 * @throws DataError that names the file and the reason.
 */
export function readPublishedMap(map: string): PublishedMap {
  const file = (name: string) => readJson(join('public/geo', map, name));
  const described = parse('map.json', manifest, file('map.json'));
  const first = parse('control.topo.json', controlTopology, file('control.topo.json'));
  const told = parse('histories.json', histories, file('histories.json'));
  const historyOf = new Map(told.places.map((history) => [history.id, history]));
  return {
    manifest: described,
    claims: parse('claims.json', claims, file('claims.json')),
    places: parse('places.json', places, file('places.json')).flatMap((place) => {
      const history = historyOf.get(place.id);
      return history ? [{ ...place, ...history }] : [];
    }),
    assessments: told.assessments,
    sources: parse('sources.json', sources, file('sources.json')),
    control: described.parts.reduce(
      (whole, { path }) => joinPart(path, whole, parse(path, controlPart, file(path))),
      first,
    ),
    basemap: parse('basemap.topo.json', basemapTopology, file('basemap.topo.json')),
    facts: parse('method.json', methodFacts, file('method.json')),
    codebook: readFileSync(join('data', map, 'README.md'), 'utf8'),
  };
}
