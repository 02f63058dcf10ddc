import type { Topology } from 'topojson-specification';
import type { TopologyArea } from './atoms.ts';
import type { GridPoint } from './clip.ts';

export type Arc = readonly GridPoint[];

/** The atoms on both sides of an arc: the one that walks it forwards and the one that walks it backwards; undefined outside the country. */
export interface Sides {
  readonly forwards: number | undefined;
  readonly backwards: number | undefined;
}

/** Arc numbers of an area as TopoJSON writes them: `~n` is arc n backwards. */
export function arcsOf(area: TopologyArea): number[] {
  return (area.type === 'Polygon' ? area.arcs : area.arcs.flat()).flat();
}

/**
 * Who lies on both sides of each arc.
 *
 * @throws Error where an arc is walked twice in one direction: the areas overlap, or are wound the wrong way.
 */
export function sidesOf(topology: Topology, areas: readonly TopologyArea[]): Sides[] {
  const sides: { forwards: number | undefined; backwards: number | undefined }[] = topology.arcs.map(() => ({
    forwards: undefined,
    backwards: undefined,
  }));
  areas.forEach((area, index) => {
    for (const number of arcsOf(area)) {
      const arc = number < 0 ? ~number : number;
      const direction = number < 0 ? 'backwards' : 'forwards';
      const side = sides[arc];
      if (!side || side[direction] !== undefined) throw new Error(`overlap: two areas walk arc ${arc} ${direction}`);
      side[direction] = index;
    }
  });
  return sides;
}
