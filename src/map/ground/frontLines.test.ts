import { describe, expect, it } from 'vitest';
import type { ControlTopology } from '#data/controlTopology.ts';
import { layerName } from '#data/decodeLayer.ts';
import { day } from '#domain/days.ts';
import type { GroundProperties, Layer } from '#domain/ground.ts';
import type { ActorId, LensId } from '#domain/ids.ts';
import { LINE_BASES, type LineBasis } from '#domain/lineBasis.ts';
import { frontLines } from './frontLines.ts';

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
function twoSquares(west: GroundProperties, east: GroundProperties, basis?: LineBasis): ControlTopology {
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
    bases: [basis ? LINE_BASES.indexOf(basis) : -1, -1, -1],
    weights: ['', '99', '99'],
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

const layerOf = (date: Layer['date']): Layer => ({ lens: LENS, date, object: layerName(LENS, date), grounds: [] });

function linesOf(west: GroundProperties, east: GroundProperties, basis?: LineBasis) {
  return frontLines(twoSquares(west, east, basis), layerOf(DATE));
}

const shared = [
  [
    [1, 0],
    [1, 1],
  ],
];

const none = { unknown: [], soft: [], interpolated: [], front: [] };

describe('frontLines', () => {
  it('runs where the held grounds of two actors meet, and not along the country border', () => {
    expect(linesOf(held(RED), held(BLUE))).toEqual({ ...none, front: shared });
  });

  it('is interpolated where it is drawn half-way between far places', () => {
    expect(linesOf(held(RED), held(BLUE), 'interpolated')).toEqual({ ...none, interpolated: shared });
    expect(linesOf(held(RED), contested, 'interpolated')).toEqual({ ...none, soft: shared });
  });

  it('is soft against contested ground', () => {
    expect(linesOf(held(RED), contested)).toEqual({ ...none, soft: shared });
  });

  it('is of its own kind against unknown ground', () => {
    expect(linesOf(contested, unknown)).toEqual({ ...none, unknown: shared });
  });

  it('is computed once for a layer', () => {
    const topology = twoSquares(held(RED), held(BLUE));
    const layer = layerOf(DATE);
    expect(frontLines(topology, layer)).toBe(frontLines(topology, layer));
  });

  it('is empty for a day that the topology lacks', () => {
    const lines = frontLines(twoSquares(held(RED), held(BLUE)), layerOf(day('2025-01-01')));
    expect(Object.values(lines).flat()).toEqual([]);
  });
});
