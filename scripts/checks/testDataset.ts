import { parse } from '#data/parse.ts';
import { day } from '#domain/days.ts';
import type { AreaId, AssessmentId, ClaimantId, LensId, MapId, PositionId, SourceId } from '#domain/ids.ts';
import type { Place } from '#domain/place.ts';
import { actor, place, testClaim } from '#domain/testClaims.ts';
import { actorRow } from '#scripts/read/actorRow.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';

const nowhere = { en: '', ar: '' };

function testActor(id: string, allies: string): Dataset['actors'][number] {
  const texts = {
    nameEn: id,
    nameAr: id,
    shortEn: id,
    shortAr: id,
    renamedOn: '',
    renamedEn: '',
    renamedAr: '',
    aliases: '',
  };
  return parse('actors.csv', actorRow, {
    id,
    letterEn: id[0]?.toUpperCase(),
    letterAr: id[0],
    colour: id,
    pattern: 'plain',
    allies,
    ...texts,
  });
}

function spot(id: string, lon: number, lat: number, holder: string): Place {
  return {
    id: place(id),
    at: [lon, lat],
    kind: 'town',
    name: { en: id, ar: id },
    spellings: [],
    governorate: 'one',
    population: null,
    coordinateBasis: 'test',
    baseline: { actor: actor(holder), basis: 'sourced', sources: ['source' as SourceId] },
  };
}

const dates = { firstDay: day('2024-03-01'), lastDay: day('2024-03-03') };

const testMap: Dataset['map'] = {
  id: 'test' as MapId,
  title: nowhere,
  summary: nowhere,
  openingDay: dates.firstDay,
  bounds: [0, 0, 1, 1],
  view: { lon: 0.5, lat: 0.5, zoom: 8 },
  lenses: [{ id: 'assessment' as LensId, name: nowhere, about: nowhere, ...dates }],
  method: nowhere,
  limits: nowhere,
  walkThrough: [],
  boundaryNote: nowhere,
  licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  precisionDecimals: 4,
  staleDays: 1000,
  maxReachKm: 100,
  promoteAfterDays: 3,
  delayDays: 3,
  contact: null,
  ...dates,
};

/** For tests: a square country of two places, two actors and one claim, without problems; with whatever is to differ. */
export function testDataset(changes: Partial<Dataset> = {}): Dataset {
  return {
    map: testMap,
    actors: [testActor('red', ''), testActor('blue', '')],
    claimants: [
      { id: 'monitor' as ClaimantId, name: nowhere, role: 'monitor', actor: null },
      { id: 'red-office' as ClaimantId, name: nowhere, role: 'party', actor: actor('red') },
    ],
    sources: [
      {
        id: 'source' as SourceId,
        publisher: 'Publisher',
        title: 'Title',
        url: null,
        published: dates.firstDay,
        language: 'en',
        kind: 'news',
        affiliatedActor: null,
        originOf: null,
        weak: false,
      },
    ],
    places: [spot('alpha', 0.25, 0.5, 'blue'), spot('beta', 0.75, 0.5, 'blue')],
    positions: [
      {
        id: 'pos-1' as PositionId,
        at: [0.5, 0.9],
        precisionKm: 1,
        actor: actor('blue'),
        isAdministrative: false,
        impliedBy: [place('alpha')],
        follows: [],
      },
    ],
    areas: [{ id: 'area' as AreaId, name: nowhere, at: null, precisionKm: null, places: [place('beta')] }],
    claims: [testClaim({ validFrom: day('2024-03-02') })],
    assessments: [],
    corrections: [],
    readings: [],
    versions: [],
    geography: {
      border: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
            [0, 0],
          ],
        ],
      },
      barriers: [],
      basemap: {
        golan: none,
        neighbours: none,
        governorates: none,
        'governorate-areas': none,
        rivers: none,
        lakes: none,
        seas: none,
        roads: none,
      },
    },
    ...changes,
  };
}

const none = { type: 'FeatureCollection' as const, features: [] };

/** For tests: an assessment of alpha, with whatever is to differ. */
export function testAssessment(changes: Partial<Dataset['assessments'][number]> = {}): Dataset['assessments'][number] {
  const ruling = {
    from: day('2024-03-02'),
    actor: actor('red'),
    against: null,
    status: 'held' as const,
    settles: [],
    why: nowhere,
  };
  return { id: 'ours' as AssessmentId, site: place('alpha'), ...ruling, ...changes };
}
