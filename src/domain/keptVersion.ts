import type { IsoDate } from './days.ts';

/** A state of a map's data that stays published as it was, for frames and citations that must not change. */
export interface KeptVersion {
  /** The `dataVersion` of its manifest. */
  readonly version: string;
  /** The day on which it was frozen. */
  readonly date: IsoDate;
}
