import type { ControlPart, ControlTopology } from '#data/controlTopology.ts';
import { daysOf, type IsoDate } from '#domain/days.ts';
import type { LensId } from '#domain/ids.ts';
import type { Manifest, MapPart } from '#domain/manifest.ts';
import { arcsUsed, withArcs } from '#scripts/derive/orderArcs.ts';

/** A map of no more days than this is one period. */
const LONGEST_PERIOD_DAYS = 120;

/** A part of the layers: what the manifest says of it, and what its file holds. */
export interface WrittenPart extends Pick<MapPart, 'path' | 'lenses' | 'firstDay' | 'lastDay'> {
  readonly topology: Omit<ControlPart, 'control'>;
}

interface Period {
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
}

/** A file to be: which layers go into it. */
interface Share extends Period {
  readonly isMain: boolean;
  readonly names: readonly string[];
}

/**
 * Divides the layers among files over one numbering of arcs: the first holds the first lens round the opening day, and every
 * arc that more than one file uses; each other holds one period, of the first lens or of all others, with the arcs that only
 * it uses. Nothing stands in two files.
 */
export function controlParts(
  topology: ControlTopology,
  { lenses, openingDay }: Pick<Manifest, 'lenses' | 'openingDay'>,
): { readonly control: ControlTopology; readonly parts: readonly WrittenPart[] } {
  const [first, ...rest] = sharesOf(Object.keys(topology.objects), lenses[0]?.id, openingDay);
  if (!first) return { control: topology, parts: [] };
  const usedBy = [first, ...rest].map(({ names }) => usedIn(topology, names));
  const groups = groupArcs(topology.arcs.length, usedBy);
  const numbered = withArcs(topology, groups.flat());
  const cut = (share: Share, group: number) => {
    const from = groups.slice(0, group).flat().length;
    return { from, topology: piece(numbered, share.names, from, groups[group]?.length ?? 0) };
  };
  const parts = rest.map((share, index): WrittenPart => {
    const { from, topology: own } = cut(share, index + 1);
    const { firstDay, lastDay } = share;
    return {
      path: pathOf(share, rest.length > 1),
      lenses: [...new Set(share.names.map((name) => name.split('/')[0] as LensId))],
      firstDay,
      lastDay,
      topology: { ...own, firstArc: from },
    };
  });
  return { control: cut(first, 0).topology, parts };
}

/** The first share holds the opening day. */
function sharesOf(names: readonly string[], main: LensId | undefined, openingDay: IsoDate): Share[] {
  const dateOf = (name: string) => name.slice(name.indexOf('/') + 1) as IsoDate;
  const dates = names.map(dateOf).sort();
  const [firstDay, lastDay] = [dates[0], dates.at(-1)];
  if (!firstDay || !lastDay) return [];
  const shares = periodsOf(firstDay, lastDay).flatMap((period) =>
    [true, false].map((isMain): Share => {
      const own = names.filter((name) => {
        const date = dateOf(name);
        return name.startsWith(`${main}/`) === isMain && date >= period.firstDay && date <= period.lastDay;
      });
      return { ...period, isMain, names: own };
    }),
  );
  const holdsOpening = ({ isMain, ...period }: Share) =>
    isMain && period.firstDay <= openingDay && openingDay <= period.lastDay;
  return [...shares.filter(holdsOpening), ...shares.filter((share) => !holdsOpening(share))].filter(
    (share, index) => index === 0 || share.names.length > 0,
  );
}

/** Periods of about equal length, none longer than the longest. */
function periodsOf(firstDay: IsoDate, lastDay: IsoDate): Period[] {
  const days = daysOf(firstDay, lastDay);
  const count = Math.ceil(days.length / LONGEST_PERIOD_DAYS);
  const length = Math.ceil(days.length / count);
  return Array.from({ length: count }, (_, index) => {
    const own = days.slice(index * length, (index + 1) * length);
    return { firstDay: own[0] ?? firstDay, lastDay: own.at(-1) ?? lastDay };
  });
}

function usedIn(topology: ControlTopology, names: readonly string[]): Set<number> {
  const used = new Set<number>();
  for (const name of names) {
    const object = topology.objects[name];
    if (object) for (const arc of arcsUsed(object)) used.add(arc);
  }
  return used;
}

/** Arcs by the file that they go into; what no file uses is left out. */
function groupArcs(count: number, usedBy: readonly ReadonlySet<number>[]): number[][] {
  const groups: number[][] = usedBy.map(() => []);
  for (let arc = 0; arc < count; arc += 1) {
    const users = usedBy.flatMap((used, group) => (used.has(arc) ? [group] : []));
    if (users.length > 0) groups[users.length > 1 ? 0 : (users[0] ?? 0)]?.push(arc);
  }
  return groups;
}

function piece(topology: ControlTopology, names: readonly string[], from: number, count: number): ControlTopology {
  return {
    ...topology,
    arcs: topology.arcs.slice(from, from + count),
    bases: topology.bases.slice(from, from + count),
    weights: topology.weights.slice(from, from + count),
    objects: Object.fromEntries(Object.entries(topology.objects).filter(([name]) => names.includes(name))),
  };
}

function pathOf({ isMain, firstDay }: Share, hasMore: boolean): string {
  const dated = hasMore ? `-${firstDay}` : '';
  return `${isMain ? 'control' : 'lenses'}${dated}.topo.json`;
}
