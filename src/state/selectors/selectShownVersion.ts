import type { Correction } from '#domain/correction.ts';
import type { IsoDate } from '#domain/days.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectShownDay } from './selectShownDay.ts';

/** The kept version that the page shows, beside the newest one. */
export interface ShownVersion {
  readonly version: string;
  /** When it was frozen; null where that is not known. */
  readonly date: IsoDate | null;
  /** Null while nothing is known of a newer one. */
  readonly hasNewer: boolean | null;
  /** Made since then, touching the day shown. */
  readonly corrections: readonly Correction[];
}

/** Null where the page shows the newest data. */
export const selectShownVersion: (state: MapState) => ShownVersion | null = memoise(
  [({ version }) => version, ({ manifest }) => manifest, ({ newest }) => newest, selectShownDay] as const,
  (version, manifest, newest, day) => {
    if (!version || !manifest) return null;
    const known = new Set(manifest.corrections.map(({ id }) => id));
    return {
      version,
      date: newest?.versions.find((kept) => kept.version === version)?.date ?? null,
      hasNewer: newest && newest.dataVersion !== version,
      corrections: (newest?.corrections ?? []).filter(({ id, days }) => !known.has(id) && day && days.includes(day)),
    };
  },
);
