import type { ReactNode } from 'react';
import type { IsoDate } from '#domain/days.ts';
import type { LensId } from '#domain/ids.ts';
import { OccupiedPattern } from '#map/basemap/OccupiedPattern.tsx';
import { GroundPatterns } from '#map/ground/GroundPatterns.tsx';
import type { DrawnPath, PictureGround } from './pictureGround.ts';

interface DayPictureProps {
  readonly ground: PictureGround;
  readonly lens: LensId;
  readonly date: IsoDate;
  /** What it shows, in words. */
  readonly label: string;
  /** Its left edge in the picture that it is part of, in pixels; absent where it stands by itself. */
  readonly left?: number;
  /** Drawn above the map, in the same pixels. */
  readonly children?: ReactNode;
}

/**
 * One day as the live map draws it, by the same shapes, patterns and style sheet, in plain SVG: land, ground, water, roads,
 * border, front lines.
 */
export function DayPicture({ ground, lens, date, label, left, children }: DayPictureProps) {
  const { frame, actors, land, lines } = ground;
  const { layer, grounds, fronts } = ground.day(lens, date);
  const place = left === undefined ? {} : { x: left, y: 0, width: frame.width, height: frame.height };
  return (
    <svg
      className="day-picture"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={label}
      data-day={date}
      {...place}
    >
      <OccupiedPattern />
      <GroundPatterns layer={layer} actors={actors} />
      <Paths paths={land} />
      <Paths paths={grounds} />
      <Paths paths={lines} />
      <Paths paths={fronts} />
      {children}
    </svg>
  );
}

function Paths({ paths }: { paths: readonly DrawnPath[] }) {
  return paths.map(({ key, className, fill, d }) => <path key={key} className={className} fill={fill} d={d} />);
}
