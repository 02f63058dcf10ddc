/**
 * The files of a small map, for tests: two days and a third without a layer of its own; two squares of two degrees, the
 * western red's, the eastern green's from the first day or from the second.
 */
export function exampleFiles(): Record<string, unknown> {
  return {
    'map.json': manifest(),
    'control.topo.json': topology(),
    'basemap.topo.json': { ...topology(), objects: {} },
    'places.json': [place('alpha', 1, 1), place('beta', 3, 1)],
    'histories.json': { places: [history('alpha'), history('beta')], assessments: [] },
    'claims.json': [
      claim('early', '2024-03-01', ['alpha']),
      claim('late', '2024-03-03', ['alpha']),
      claim('elsewhere', '2024-03-01', ['beta']),
    ],
    'sources.json': [],
  };
}

const both = (text: string) => ({ en: text, ar: text });
const file = (path: string) => ({ path, bytes: 1, hash: '0' });

function actor(id: string) {
  const name = both(id);
  const letter = both('X');
  return { id, letter, colour: id, pattern: 'plain', name, short: name, renamed: [], aliases: [], allies: [] };
}

function manifest() {
  const text = both('text');
  return {
    id: 'example',
    dataVersion: '0',
    title: text,
    summary: text,
    method: text,
    limits: text,
    boundaryNote: text,
    licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
    days: ['2024-03-01', '2024-03-03'],
    openingDay: '2024-03-01',
    view: { lon: 2, lat: 1, zoom: 5 },
    bounds: [0, 0, 4, 2],
    lenses: [{ id: 'assessment', name: text, about: text, firstDay: '2024-03-01', lastDay: '2024-03-03' }],
    actors: [actor('red'), actor('green')],
    claimants: [],
    staleDays: 30,
    maxReachKm: 50,
    promoteAfterDays: 3,
    countryAreaKm2: 200,
    claimCount: 2,
    files: {
      control: file('control.topo.json'),
      basemap: file('basemap.topo.json'),
      places: file('places.json'),
      histories: file('histories.json'),
      claims: file('claims.json'),
      sources: file('sources.json'),
    },
    texts: {},
    changed: { '2024-03-03': ['beta'] },
    claimed: {},
    corrections: [],
  };
}

function ground(actorId: string | null, arc: number) {
  const status = actorId ? 'held' : 'unknown';
  return { type: 'Polygon', arcs: [[arc]], properties: { status, actor: actorId, against: null, areaKm2: 100 } };
}

function topology() {
  const square = (lon: number) => [
    [lon, 0],
    [2, 0],
    [0, 2],
    [-2, 0],
    [0, -2],
  ];
  const layer = (...geometries: unknown[]) => ({ type: 'GeometryCollection', geometries });
  return {
    type: 'Topology',
    transform: { scale: [1, 1], translate: [0, 0] },
    arcs: [square(0), square(2)],
    weights: '999999',
    bases: [-1, -1],
    objects: {
      'assessment/2024-03-01': layer(ground('red', 0), ground(null, 1)),
      'assessment/2024-03-03': layer(ground('red', 0), ground('green', 1)),
    },
  };
}

function place(id: string, lon: number, lat: number) {
  return { id, lon, lat, kind: 'city', name: both(id), governorate: '', population: null, claimCount: 0 };
}

function history(id: string) {
  const baseline = { actor: 'red', basis: 'general knowledge', sources: [] };
  return { id, spellings: [], coordinateBasis: '', baseline, control: { assessment: [] } };
}

function claim(id: string, validFrom: string, places: string[]) {
  return {
    id,
    kind: 'control',
    places,
    area: null,
    actor: 'red',
    from: null,
    claimant: 'someone',
    claimantId: 'someone',
    claimantRole: 'independent',
    confirmedBy: [],
    contradicts: [],
    verification: 'reported',
    validFrom,
    dayPart: 'day',
    dayApproximate: false,
    saidOn: null,
    recordedOn: '2024-04-01',
    sources: ['paper'],
    figure: null,
    text: both('text'),
    composed: true,
    outcome: null,
  };
}
