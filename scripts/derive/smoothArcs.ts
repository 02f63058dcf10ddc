import type { Arc, Sides } from './arcs.ts';
import type { GridPoint } from './clip.ts';

const PASSES = 3;

interface SmoothInput {
  readonly arcs: readonly Arc[];
  readonly sides: readonly Sides[];
  /** For an arc: 1 for each layer, in the same order for all, on which it is a front, else 0. */
  readonly shownOn: (arc: number) => Uint8Array;
  /** Arcs that must stay as they are. */
  readonly fixed: ReadonlySet<number>;
}

/**
 * Smooths inner arcs by Chaikin's corner cutting (G. Chaikin, 1974); arcs of the border stay as they are.
 *
 * Where three arcs meet, the two that most often form one front together are smoothed as one line, and the third ends on it:
 * a line has no corner where only a line of another day ends.
 *
 * @returns arcs parallel to the input, on the same grid, unrounded.
 */
export function smoothArcs({ arcs, sides, shownOn, fixed }: SmoothInput): Arc[] {
  const inner = (arc: number) => {
    const side = sides[arc];
    return !fixed.has(arc) && side?.forwards !== undefined && side.backwards !== undefined;
  };
  const ends = endsOf(arcs);
  const partners = partnersOf(ends, inner, shownOn);
  const smoothed: Arc[] = [...arcs];
  const moved = new Map<string, GridPoint>();
  for (const chain of chainsOf(arcs, partners, inner)) {
    for (const [arc, line] of smoothChain(arcs, chain, moved)) smoothed[arc] = line;
  }
  return smoothed.map((line, arc) => (inner(arc) ? attach(line, arcs[arc] as Arc, moved) : line));
}

/** One end of an arc: 0 its first point, 1 its last. */
interface End {
  readonly arc: number;
  readonly end: 0 | 1;
}

const nameOf = ([x, y]: GridPoint) => `${x} ${y}`;
const endName = ({ arc, end }: End) => arc * 2 + end;
const pointAt = (arc: Arc, end: 0 | 1) => (end === 0 ? arc[0] : arc.at(-1)) as GridPoint;

function endsOf(arcs: readonly Arc[]): Map<string, End[]> {
  const ends = new Map<string, End[]>();
  arcs.forEach((line, arc) => {
    for (const end of [0, 1] as const) {
      const name = nameOf(pointAt(line, end));
      ends.set(name, [...(ends.get(name) ?? []), { arc, end }]);
    }
  });
  return ends;
}

/** At each meeting point of inner arcs alone, the pair that most often forms one front without the others. */
function partnersOf(
  ends: ReadonlyMap<string, readonly End[]>,
  inner: (arc: number) => boolean,
  shownOn: SmoothInput['shownOn'],
): Map<number, End> {
  const partners = new Map<number, End>();
  for (const meeting of ends.values()) {
    if (meeting.length < 3 || !meeting.every(({ arc }) => inner(arc))) continue;
    let best: { pair: [End, End]; days: number } | undefined;
    meeting.forEach((a, index) => {
      for (const b of meeting.slice(index + 1)) {
        const others = meeting.filter((end) => end !== a && end !== b);
        if (a.arc === b.arc) continue;
        const days = daysTogether(
          [a, b].map(({ arc }) => shownOn(arc)),
          others.map(({ arc }) => shownOn(arc)),
        );
        if (!best || days > best.days) best = { pair: [a, b], days };
      }
    });
    if (!best) continue;
    partners.set(endName(best.pair[0]), best.pair[1]);
    partners.set(endName(best.pair[1]), best.pair[0]);
  }
  return partners;
}

/** On how many layers all of the first are fronts and none of the others. */
function daysTogether([first, ...rest]: readonly Uint8Array[], others: readonly Uint8Array[]): number {
  let count = 0;
  first?.forEach((shown, layer) => {
    if (shown && rest.every((one) => one[layer]) && !others.some((one) => one[layer])) count += 1;
  });
  return count;
}

/** A line of arcs, each walked from `start` to its other end. */
type Chain = readonly { readonly arc: number; readonly start: 0 | 1 }[];

function chainsOf(arcs: readonly Arc[], partners: ReadonlyMap<number, End>, inner: (arc: number) => boolean): Chain[] {
  const used = new Set<number>();
  const walk = (first: End): Chain => {
    const chain: { arc: number; start: 0 | 1 }[] = [];
    for (let at: End | undefined = first; at && !used.has(at.arc); ) {
      used.add(at.arc);
      chain.push({ arc: at.arc, start: at.end });
      at = partners.get(endName({ arc: at.arc, end: at.end === 0 ? 1 : 0 }));
    }
    return chain;
  };
  const all = arcs.flatMap((_, arc) => (inner(arc) ? [arc] : []));
  const starts = all
    .flatMap((arc) => ([0, 1] as const).map((end) => ({ arc, end })))
    .filter((end) => !partners.has(endName(end)));
  const open = starts.filter(({ arc }) => !used.has(arc)).map((end) => walk(end));
  const closed = all.filter((arc) => !used.has(arc)).map((arc) => walk({ arc, end: 0 }));
  return [...open, ...closed].filter((chain) => chain.length > 0);
}

interface Vertex {
  readonly at: GridPoint;
  /** Where one arc of the chain ends and the next begins. */
  readonly joint: boolean;
}

/** Smooths a chain with its ends fixed and cuts it again into its arcs; joints that move are written into `moved`. */
function smoothChain(arcs: readonly Arc[], chain: Chain, moved: Map<string, GridPoint>): [number, Arc][] {
  const lines = chain.map(({ arc, start }) =>
    start === 0 ? [...(arcs[arc] as Arc)] : [...(arcs[arc] as Arc)].reverse(),
  );
  let vertices: Vertex[] = lines.flatMap((line, index) =>
    line
      .slice(index === 0 ? 0 : 1)
      .map((at, position, rest) => ({ at, joint: index < lines.length - 1 && position === rest.length - 1 })),
  );
  const joints = vertices.filter(({ joint }) => joint).map(({ at }) => nameOf(at));
  for (let pass = 0; pass < PASSES; pass++) vertices = cutCorners(vertices);
  const pieces: GridPoint[][] = [[]];
  for (const { at, joint } of vertices) {
    pieces.at(-1)?.push(at);
    if (!joint) continue;
    moved.set(joints.shift() as string, at);
    pieces.push([at]);
  }
  return chain.map(({ arc, start }, index) => [
    arc,
    start === 0 ? (pieces[index] ?? []) : [...(pieces[index] ?? [])].reverse(),
  ]);
}

/** One pass: every corner gives way to two points at a quarter of its edges; a joint stays as a third between them, on the new line. */
function cutCorners(vertices: readonly Vertex[]): Vertex[] {
  return vertices.flatMap((vertex, index): Vertex[] => {
    const before = vertices[index - 1];
    const after = vertices[index + 1];
    if (!before || !after) return [vertex];
    const first = between(vertex.at, before.at);
    const second = between(vertex.at, after.at);
    if (!vertex.joint) return [first, second].map((at) => ({ at, joint: false }));
    const middle: GridPoint = [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
    return [
      { at: first, joint: false },
      { at: middle, joint: true },
      { at: second, joint: false },
    ];
  });
}

function between([x, y]: GridPoint, [towardsX, towardsY]: GridPoint): GridPoint {
  return [x + (towardsX - x) / 4, y + (towardsY - y) / 4];
}

/** Leads the ends of an arc to where their meeting points have moved. */
function attach(line: Arc, original: Arc, moved: ReadonlyMap<string, GridPoint>): Arc {
  const first = moved.get(nameOf(pointAt(original, 0))) ?? pointAt(line, 0);
  const last = moved.get(nameOf(pointAt(original, 1))) ?? pointAt(line, 1);
  return [first, ...line.slice(1, -1), last];
}
