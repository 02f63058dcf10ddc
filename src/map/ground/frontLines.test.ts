import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { layerName } from '#data/decodeLayer.ts';
import { day } from '#domain/days.ts';
import type { GroundProperties, Layer } from '#domain/ground.ts';
import type { ActorId, LensId } from '#domain/ids.ts';
import { edgeKind, frontLines } from './frontLines.ts';

const RED = 'red' as ActorId;
const BLUE = 'blue' as ActorId;
const LENS = 'assessment' as LensId;
const DATE = day('2024-12-04');

function held(actor: ActorId): GroundProperties {
  return { status: 'held', actor, against: null, areaKm2: 1 };
}

const contested: GroundProperties = { status: 'contested', actor: RED, against: BLUE, areaKm2: 1 };
const unknown: GroundProperties = { status: 'unknown', actor: null, against: null, areaKm2: 1 };

/** Two unit squares side by side, which share the line from [1, 0] to [1, 1]. */
function twoSquares(west: GroundProperties, east: GroundProperties): Topology {
  return {
    type: 'Topology',
    arcs: [
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [0, 1],
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
      ],
    ],
    objects: {
      [layerName(LENS, DATE)]: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0, 1]], properties: west },
          { type: 'Polygon', arcs: [[2, -1]], properties: east },
        ],
      },
    },
  };
}

function linesOf(west: GroundProperties, east: GroundProperties) {
  const layer: Layer = { lens: LENS, date: DATE, grounds: [] };
  return frontLines(twoSquares(west, east), layer);
}

const shared = [
  [
    [1, 0],
    [1, 1],
  ],
];

describe('frontLines', () => {
  it('runs where the held grounds of two actors meet, and not along the country border', () => {
    expect(linesOf(held(RED), held(BLUE))).toEqual({ front: shared, soft: [], unknown: [] });
  });

  it('is soft against contested ground', () => {
    expect(linesOf(held(RED), contested)).toEqual({ front: [], soft: shared, unknown: [] });
  });

  it('is of its own kind against unknown ground', () => {
    expect(linesOf(contested, unknown)).toEqual({ front: [], soft: [], unknown: shared });
  });

  it('is computed once for a layer', () => {
    const topology = twoSquares(held(RED), held(BLUE));
    const layer: Layer = { lens: LENS, date: DATE, grounds: [] };
    expect(frontLines(topology, layer)).toBe(frontLines(topology, layer));
  });

  it('is empty for a day that the topology lacks', () => {
    const layer: Layer = { lens: LENS, date: day('2025-01-01'), grounds: [] };
    expect(frontLines(twoSquares(held(RED), held(BLUE)), layer)).toEqual({ front: [], soft: [], unknown: [] });
  });
});

describe('edgeKind', () => {
  it('draws nothing between fresh and stale ground of one actor', () => {
    expect(edgeKind(held(RED), { ...held(RED), stale: true })).toBeNull();
  });
});
