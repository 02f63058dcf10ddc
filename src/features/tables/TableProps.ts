import type { IsoDate } from '#domain/days.ts';
import type { Manifest } from '#domain/manifest.ts';

/** What every table of the panel is given: its map and its day. */
export interface TableProps {
  readonly manifest: Manifest;
  readonly date: IsoDate;
}
