import type { Position } from 'geojson';

type Node = { readonly position: Position; readonly neighbours: Map<Node, number> };

/** Widest gap, in degrees, that is bridged between the ends of two lines (about 700 m). */
const widestGap = 0.007;

/** The river lines of GSHHG as one graph, through which a named river is the shortest way. */
export class RiverNetwork {
  readonly #nodes = new Map<string, Node>();

  /** @param lines `[lon, lat]` lines; those whose ends lie close to one another are joined. */
  constructor(lines: readonly Position[][]) {
    const ends: Node[] = [];
    for (const line of lines) {
      const nodes = line.map((position) => this.#node(position));
      for (const [index, node] of nodes.entries()) {
        const before = nodes[index - 1];
        if (before !== undefined) connect(before, node, 1);
      }
      ends.push(...nodes.slice(0, 1), ...nodes.slice(-1));
    }
    for (const end of ends) this.#bridge(end);
  }

  /** The shortest way through the network past all points. Throws when there is none. */
  way(points: readonly Position[]): Position[] {
    const stops = points.map((point) => this.#nearest(point));
    return stops.flatMap((stop, index) => {
      const before = stops[index - 1];
      if (before === undefined) return [stop.position];
      return shortest(before, stop).slice(1);
    });
  }

  #node(position: Position): Node {
    const key = position.map((degrees) => degrees.toFixed(4)).join(' ');
    const node = this.#nodes.get(key) ?? { position, neighbours: new Map<Node, number>() };
    this.#nodes.set(key, node);
    return node;
  }

  /** Joins an end to the nearest foreign points: lines are cut at the edges of GSHHG's bins. */
  #bridge(end: Node): void {
    for (const node of this.#nodes.values()) {
      if (node !== end && !end.neighbours.has(node) && degreesBetween(end, node) < widestGap) connect(end, node, 3);
    }
  }

  #nearest(point: Position): Node {
    const target: Node = { position: point, neighbours: new Map() };
    const [nearest] = [...this.#nodes.values()].sort((a, b) => degreesBetween(a, target) - degreesBetween(b, target));
    if (nearest === undefined) throw new Error('the network is empty');
    return nearest;
  }
}

function shortest(from: Node, to: Node): Position[] {
  const best = new Map<Node, { cost: number; before: Node | undefined }>([[from, { cost: 0, before: undefined }]]);
  const open = new Set([from]);
  while (open.size > 0) {
    const node = [...open].reduce((a, b) => (cost(best, a) <= cost(best, b) ? a : b));
    if (node === to) break;
    open.delete(node);
    for (const [next, length] of node.neighbours) {
      const through = cost(best, node) + length;
      if (through >= cost(best, next)) continue;
      best.set(next, { cost: through, before: node });
      open.add(next);
    }
  }
  if (!best.has(to)) throw new Error(`no way from ${from.position.join(', ')} to ${to.position.join(', ')}`);
  const way: Position[] = [];
  for (let node: Node | undefined = to; node !== undefined; node = best.get(node)?.before) way.unshift(node.position);
  return way;
}

function cost(best: ReadonlyMap<Node, { cost: number }>, node: Node): number {
  return best.get(node)?.cost ?? Number.POSITIVE_INFINITY;
}

function connect(a: Node, b: Node, weight: number): void {
  const length = degreesBetween(a, b) * weight;
  a.neighbours.set(b, length);
  b.neighbours.set(a, length);
}

function degreesBetween(a: Node, b: Node): number {
  const [lonA = 0, latA = 0] = a.position;
  const [lonB = 0, latB = 0] = b.position;
  return Math.hypot((lonA - lonB) * 0.82, latA - latB);
}
