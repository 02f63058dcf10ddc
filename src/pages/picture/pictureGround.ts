import type { Topology } from 'topojson-specification';
import { decodeLayer } from '#data/decodeLayer.ts';
import type { Actor } from '#domain/actor.ts';
import type { IsoDate } from '#domain/days.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import { groundKey, type Layer } from '#domain/ground.ts';
import type { ActorId, LensId } from '#domain/ids.ts';
import { basemapShapes } from '#map/basemap/basemapShapes.ts';
import { frontLines, LINE_KINDS, type LineKind } from '#map/ground/frontLines.ts';
import { groundFill } from '#map/ground/groundFill.ts';
import { coordinatesOf } from '#map/paths/arcRows.ts';
import type { PublishedMap } from '#pages/PublishedMap.ts';
import type { Frame } from './Frame.ts';
import { flatTopology } from './flatTopology.ts';
import { linesText, polygonsText } from './pathText.ts';

/** A path as it is drawn: `d` in the pixels of the frame. */
export interface DrawnPath {
  readonly key: string;
  readonly className?: string;
  readonly fill: string;
  readonly d: string;
}

/** A map in the pixels of one frame, from which the pictures of all its days are drawn. */
export interface PictureGround {
  readonly frame: Frame;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  /** What lies below the ground, and above it. */
  readonly land: readonly DrawnPath[];
  readonly lines: readonly DrawnPath[];
  readonly day: (lens: LensId, date: IsoDate) => DrawnDay;
}

/** The ground of a day and its front lines. */
export interface DrawnDay {
  readonly layer: Layer;
  readonly grounds: readonly DrawnPath[];
  readonly fronts: readonly DrawnPath[];
}

/** Roads and rivers that a small picture has no room for. */
const LEFT_OUT = /road-(local|secondary)|river-[34]/;

/** The look of each kind of line; names as `drawing.css` has them. */
const CLASS_OF: Readonly<Record<LineKind, string>> = {
  unknown: 'edge-unknown',
  soft: 'edge-soft',
  interpolated: 'edge-front edge-interpolated',
  front: 'edge-front',
};

/**
 * What pictures of a size are drawn from. Each day is drawn once, however many pictures have it.
 *
 * @param tolerance - how far lines may stray, in pixels.
 */
export function pictureGround(map: PublishedMap, frame: Frame, tolerance: number): PictureGround {
  const { manifest } = map;
  const actors = new Map(manifest.actors.map((actor) => [actor.id, actor]));
  const control = flatTopology(map.control, frame, tolerance);
  const basemap = flatTopology(map.basemap, frame, tolerance);
  const shapes = basemapShapes(basemap)
    .filter(({ className }) => !LEFT_OUT.test(className))
    .map(({ pane, className, fill = 'none', rows }) => {
      const lines = coordinatesOf(basemap, rows);
      const d = fill === 'none' ? linesText(lines, frame) : polygonsText([lines], frame);
      return { pane, key: className, className, fill, d };
    });
  const drawn = new Map<string, DrawnDay>();
  return {
    frame,
    actors,
    land: shapes.filter(({ pane }) => pane === 'land'),
    lines: shapes.filter(({ pane }) => pane === 'lines'),
    day: (lens, date) => {
      const known = drawn.get(`${lens}/${date}`) ?? drawnDay({ control, frame, actors }, lens, date);
      drawn.set(`${lens}/${date}`, known);
      return known;
    },
  };
}

interface Flat extends Pick<PictureGround, 'frame' | 'actors'> {
  readonly control: Topology;
}

function drawnDay({ control, frame, actors }: Flat, lens: LensId, date: IsoDate): DrawnDay {
  const layer = decodeLayer('control.topo.json', control, lens, date);
  const lines = frontLines(control, layer);
  return {
    layer,
    grounds: layer.grounds.map(({ properties, geometry }) => ({
      key: groundKey(properties),
      // Where two accounts agree is not what their comparison is about.
      ...(lens === DISAGREEMENT && properties.status === 'held' ? { className: 'ground-agreed' } : {}),
      fill: groundFill(properties, actors),
      d: polygonsText(geometry.coordinates, frame),
    })),
    fronts: LINE_KINDS.map((kind) => ({
      key: kind,
      className: CLASS_OF[kind],
      fill: 'none',
      d: linesText(lines[kind], frame),
    })),
  };
}
