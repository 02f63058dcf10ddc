import type { EvidenceKind } from '#domain/evidence.ts';

type Shape = (x: number, y: number, r: number) => string;

const disc: Shape = (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** The shapes of the verification chips, for the map: told apart without colour. */
const SHAPES: Readonly<Record<EvidenceKind, Shape>> = {
  verified: (x, y, r) => `${disc(x, y, r)}M${x - r * 0.5} ${y}l${r * 0.35} ${r * 0.4}l${r * 0.65} ${-r * 0.75}`,
  corroborated: (x, y, r) => disc(x - r * 0.5, y, r) + disc(x + r * 0.5, y, r),
  reported: disc,
  claimed: disc,
  disputed: (x, y, r) => {
    const d = r * 1.3;
    return `M${x} ${y - d}L${x + d} ${y}L${x} ${y + d}L${x - d} ${y}zM${x} ${y - r * 0.5}v${r}`;
  },
  sourced: disc,
  'general knowledge': disc,
  concluded: (x, y, r) => `M${x - r} ${y}h${2 * r}M${x} ${y - r}v${2 * r}`,
};

/** Radii in CSS pixels: of a mark with one publication behind it, and of those whose size says nothing. */
const RADII: Readonly<Partial<Record<EvidenceKind, number>>> = {
  sourced: 2.6,
  'general knowledge': 1.1,
  concluded: 3.5,
};
const LEAST_RADIUS = 3.8;
const MOST_STEPS = 4;

/** The radius of a mark: larger with every publication behind dated reports, up to five. */
export function evidenceRadius(kind: EvidenceKind, origins: number): number {
  const steps = Math.min(Math.max(origins - 1, 0), MOST_STEPS);
  return RADII[kind] ?? LEAST_RADIUS + 0.9 * steps;
}

/** The outline of a mark as SVG path data, round a point in pixels. */
export function evidencePath(kind: EvidenceKind, radius: number, [x, y]: readonly [x: number, y: number]): string {
  return SHAPES[kind](x, y, radius);
}

/** A class for each kind; `EvidenceMark.css` gives each its fill and stroke. */
export function evidenceClass(kind: EvidenceKind): string {
  return `evidence evidence-${kind.replace(' ', '-')}`;
}
