import type { Topology } from 'topojson-specification';
import { decodeLayer } from '#data/decodeLayer.ts';
import type { IsoDate } from '#domain/days.ts';
import { groundKey } from '#domain/ground.ts';
import type { LensId } from '#domain/ids.ts';
import type { Manifest } from '#domain/manifest.ts';
import { basemapShapes } from '#map/basemap/basemapShapes.ts';
import { OccupiedPattern } from '#map/basemap/OccupiedPattern.tsx';
import { frontLines, LINE_KINDS, type LineKind } from '#map/ground/frontLines.ts';
import { GroundPatterns } from '#map/ground/GroundPatterns.tsx';
import { groundFill } from '#map/ground/groundFill.ts';
import type { PublishedMap } from '#pages/PublishedMap.ts';
import type { Frame } from './Frame.ts';
import { flatTopology } from './flatTopology.ts';
import { linesText, polygonsText } from './pathText.ts';

/** A map in the pixels of one frame, from which the pictures of all its days are drawn. */
export interface PictureGround {
  readonly manifest: Manifest;
  readonly frame: Frame;
  readonly control: Topology;
  readonly shapes: ReturnType<typeof basemapShapes>;
}

/** Roads and rivers that a small picture has no room for. */
const LEFT_OUT = /road-(local|secondary)|river-[34]/;

/**
 * What pictures of a size are drawn from.
 *
 * @param tolerance - how far lines may stray, in pixels.
 */
export function pictureGround(map: PublishedMap, frame: Frame, tolerance: number): PictureGround {
  const { manifest, control, basemap } = map;
  return {
    manifest,
    frame,
    control: flatTopology(control, frame, tolerance),
    shapes: basemapShapes(flatTopology(basemap, frame, tolerance)).filter(({ className }) => !LEFT_OUT.test(className)),
  };
}

/** The look of each kind of line; names as `map.css` has them. */
const CLASS_OF: Readonly<Record<LineKind, string>> = {
  unknown: 'edge-unknown',
  soft: 'edge-soft',
  interpolated: 'edge-front edge-interpolated',
  front: 'edge-front',
};

interface DayPictureProps {
  readonly ground: PictureGround;
  readonly lens: LensId;
  readonly date: IsoDate;
  /** What it shows, in words. */
  readonly label: string;
}

/**
 * One day as the live map draws it, by the same shapes, patterns and style sheet, in plain SVG: land, ground, water, roads,
 * border, front lines.
 */
export function DayPicture({ ground: { manifest, frame, control, shapes }, lens, date, label }: DayPictureProps) {
  const layer = decodeLayer('control.topo.json', control, lens, date);
  const actors = new Map(manifest.actors.map((actor) => [actor.id, actor]));
  const lines = frontLines(control, layer);
  const pathsIn = (pane: 'land' | 'lines') =>
    shapes
      .filter((shape) => shape.pane === pane)
      .map((shape) => (
        <path
          key={shape.className}
          className={shape.className}
          fill={'lines' in shape ? 'none' : shape.fill}
          d={'lines' in shape ? linesText(shape.lines, frame) : polygonsText(shape.polygons, frame)}
        />
      ));
  return (
    <svg
      className="day-picture"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={label}
      data-day={date}
    >
      <OccupiedPattern />
      <GroundPatterns layer={layer} actors={actors} />
      {pathsIn('land')}
      {layer.grounds.map(({ properties, geometry }) => (
        <path
          key={groundKey(properties)}
          fill={groundFill(properties, actors)}
          d={polygonsText(geometry.coordinates, frame)}
        />
      ))}
      {pathsIn('lines')}
      {LINE_KINDS.map((kind) => (
        <path key={kind} className={CLASS_OF[kind]} fill="none" d={linesText(lines[kind], frame)} />
      ))}
    </svg>
  );
}
