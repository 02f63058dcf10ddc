import { PLACE_STYLES } from '#map/names/nameStyles.ts';
import type { PictureName } from './pictureNames.ts';

/** Radius of a place's dot by its rank, in pixels. */
const RADIUS = { 1: 4, 2: 3.5, 3: 2.5, 4: 2 } as const;

/** Dots and names of places, above the map. */
export function PictureNames({
  names,
  scale,
  className,
}: {
  names: readonly PictureName[];
  scale: number;
  className: string;
}) {
  return (
    <g className={`picture-names ${className}`}>
      {names.map(({ id, rank, x, y }) => (
        <circle key={id} className="picture-dot" cx={tenth(x)} cy={tenth(y)} r={RADIUS[rank] * Math.min(scale, 1.6)} />
      ))}
      {names.map(({ id, text, rank, nameX, nameY, size }) => (
        <text
          key={id}
          className="picture-name"
          x={tenth(nameX)}
          y={tenth(nameY)}
          textAnchor="middle"
          fontSize={tenth(size)}
          fontWeight={PLACE_STYLES[rank].weight}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
