import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import loadClipper, { type MainModule } from 'clipper2-wasm/dist/es/clipper2z.js';

/** `[x, y]` on a plane of whole numbers; here millionths of a degree, x east and y north. */
export type GridPoint = readonly [x: number, y: number];
/** Closed without repeating its first point. */
export type GridRing = readonly GridPoint[];
/** An outer ring, then its holes. */
export type GridPolygon = readonly GridRing[];

/** Boolean operations on areas; an area is any number of polygons that do not overlap. */
export interface Clip {
  intersect(a: readonly GridPolygon[], b: readonly GridPolygon[]): GridPolygon[];
  subtract(a: readonly GridPolygon[], b: readonly GridPolygon[]): GridPolygon[];
  /** The union of rings that may overlap. */
  unite(rings: readonly GridRing[]): GridPolygon[];
}

/** Loads Clipper2, which computes on whole numbers, so that the same input gives the same bytes on every machine. */
export async function loadClip(): Promise<Clip> {
  const path = createRequire(import.meta.url).resolve('clipper2-wasm/dist/es/clipper2z.wasm');
  const clipper = await loadClipper({ wasmBinary: readFileSync(path) });
  const run = (type: 'Intersection' | 'Difference' | 'Union', a: Iterable<GridRing>, b: Iterable<GridRing>) =>
    execute(clipper, type, [...a], [...b]);
  return {
    intersect: (a, b) => run('Intersection', a.flat(), b.flat()),
    subtract: (a, b) => run('Difference', a.flat(), b.flat()),
    unite: (rings) => run('Union', rings, []),
  };
}

type Paths = InstanceType<MainModule['Paths64']>;
type Tree = InstanceType<MainModule['PolyPath64']>;

function execute(
  clipper: MainModule,
  type: 'Intersection' | 'Difference' | 'Union',
  subjects: readonly GridRing[],
  clips: readonly GridRing[],
): GridPolygon[] {
  const subject = toPaths(clipper, subjects);
  const clip = toPaths(clipper, clips);
  const tree = new clipper.PolyPath64();
  // Rings of areas wind outer one way and holes the other, so that "non-zero" reads them right.
  clipper.BooleanOpOut64(clipper.ClipType[type], clipper.FillRule.NonZero, subject, clip, tree);
  const polygons = children(tree).flatMap(polygonsOf);
  for (const used of [subject, clip, tree]) used.delete();
  return polygons;
}

function toPaths(clipper: MainModule, rings: readonly GridRing[]): Paths {
  const paths = new clipper.Paths64();
  for (const ring of rings) {
    const path = new clipper.Path64();
    path.assign(numbersOf(ring));
    paths.push_back(path);
    path.delete();
  }
  return paths;
}

/** Words of 32 bits in a point of Clipper's: x, y and z, each of 64. */
const WORDS = 6;

/**
 * A ring as Clipper keeps it. Degrees in millionths fit into 32 bits, so that the upper word only repeats the sign:
 * making a bigint of each number takes most of the time of a build.
 */
function numbersOf(ring: GridRing): BigInt64Array {
  const words = new Int32Array(ring.length * WORDS);
  ring.forEach(([x, y], index) => {
    const at = index * WORDS;
    words[at] = Math.round(x);
    words[at + 1] = x < 0 ? -1 : 0;
    words[at + 2] = Math.round(y);
    words[at + 3] = y < 0 ? -1 : 0;
  });
  return new BigInt64Array(words.buffer);
}

/** An outer ring with its holes, and whatever stands as an island inside the holes. */
function polygonsOf(outer: Tree): GridPolygon[] {
  const holes = children(outer);
  return [[ringOf(outer), ...holes.map(ringOf)], ...holes.flatMap(children).flatMap(polygonsOf)];
}

function children(tree: Tree): Tree[] {
  return Array.from({ length: tree.count() }, (_, index) => tree.child(index));
}

function ringOf(tree: Tree): GridRing {
  const numbers = tree.polygon().view();
  const words = new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length * 2);
  return Array.from(
    { length: words.length / WORDS },
    (_, index) => [words[index * WORDS] as number, words[index * WORDS + 2] as number] as const,
  );
}
