import type { AreaRow } from '#domain/areas.ts';
import { daysBetween } from '#domain/days.ts';
import type { ActorId } from '#domain/ids.ts';
import type { TrackDay } from '#state/selectors/selectTrack.ts';

/** One day of one band: `x` counts days from the first, `from` and `to` are shares from the bottom. Days without a layer have none. */
export interface BandStep {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** The part of a holder, or of a status, of all the ground on every day. */
export interface Band {
  readonly key: string;
  /** Null for contested, claimed and unknown ground, which have one band each. */
  readonly actor: ActorId | null;
  readonly status: AreaRow['status'];
  readonly steps: readonly BandStep[];
}

/** From the bottom up: holders in the manifest's order, then contested, claimed only and unknown ground. */
export function trackBands(days: readonly TrackDay[], actors: readonly ActorId[]): readonly Band[] {
  const first = days[0]?.date;
  if (!first) return [];
  const keys: Pick<Band, 'status' | 'actor'>[] = [
    ...actors.map((actor) => ({ status: 'held' as const, actor })),
    { status: 'contested', actor: null },
    { status: 'asserted', actor: null },
    { status: 'unknown', actor: null },
    { status: 'silent', actor: null },
  ];
  const heights = days.map(() => 0);
  return keys
    .map(({ status, actor }) => {
      const steps = days.flatMap((day, index): BandStep[] => {
        const from = heights[index] ?? 0;
        const share = shareOf(day.rows, status, actor);
        heights[index] = from + share;
        return share > 0 ? [{ x: daysBetween(first, day.date), from, to: from + share }] : [];
      });
      return { key: `${status}/${actor ?? ''}`, status, actor, steps };
    })
    .filter(({ steps }) => steps.length > 0);
}

function shareOf(rows: readonly AreaRow[], status: AreaRow['status'], actor: ActorId | null): number {
  return rows
    .filter((row) => row.status === status && (status !== 'held' || row.actor === actor))
    .reduce((sum, row) => sum + row.share, 0);
}
