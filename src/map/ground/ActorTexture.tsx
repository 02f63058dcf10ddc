import type { ReactElement } from 'react';

interface Texture {
  readonly width: number;
  readonly height: number;
  readonly marks: ReactElement;
}

/** One tile of each texture, in CSS pixels. 45° belongs to status; no texture uses it. */
const TEXTURES: Readonly<Record<string, Texture>> = {
  dots: { width: 9, height: 9, marks: <circle className="texture-dot" cx="4.5" cy="4.5" r="0.95" /> },
  'vertical-lines': { width: 8, height: 8, marks: <path className="texture-light" d="M4 0v8" /> },
  'horizontal-lines': { width: 8, height: 8, marks: <path className="texture-line" d="M0 4h8" /> },
  'plus-signs': { width: 9, height: 9, marks: <path className="texture-line" d="M4.5 2.5v4M2.5 4.5h4" /> },
  dashes: { width: 10, height: 8, marks: <path className="texture-line" d="M3 4h4" /> },
  grid: { width: 8, height: 8, marks: <path className="texture-light" d="M4 0v8M0 4h8" /> },
  circles: { width: 9, height: 9, marks: <circle className="texture-line" cx="4.5" cy="4.5" r="1.9" /> },
  triangles: { width: 10, height: 9, marks: <path className="texture-line" d="M5 2.5l2.4 4H2.6z" /> },
};

/** True for the name of a texture; `plain` and unknown names have none. */
export function hasTexture(name: string | undefined): boolean {
  return name !== undefined && Object.hasOwn(TEXTURES, name);
}

/** A `<pattern>` of an actor's colour under its texture, in screen pixels, so that it keeps its size at every zoom. */
export function ActorTexture({ id, name, fill }: { id: string; name: string; fill: string }) {
  const texture = TEXTURES[name];
  if (!texture) return null;
  const { width, height, marks } = texture;
  return (
    <pattern id={id} width={width} height={height} patternUnits="userSpaceOnUse">
      <rect width={width} height={height} fill={fill} />
      {marks}
    </pattern>
  );
}
