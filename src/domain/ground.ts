import type { Feature, MultiPolygon } from 'geojson';
import type { ControlStatus } from './control.ts';
import type { IsoDate } from './days.ts';
import type { ActorId, LensId } from './ids.ts';

/** What a polygon of a layer says of its ground. */
export interface GroundProperties {
  readonly status: ControlStatus;
  readonly actor: ActorId | null;
  readonly against: ActorId | null;
  readonly areaKm2: number;
  /** Present where the last evidence is older than the map's `staleDays`. */
  readonly stale?: true;
}

/** All ground of one actor and status on one day; coordinates `[lon, lat]`, rings wound per RFC 7946. */
export type Ground = Feature<MultiPolygon, GroundProperties>;

/** One day's drawn ground, seen through one lens. The grounds cover the country without gap or overlap. */
export interface Layer {
  readonly lens: LensId;
  readonly date: IsoDate;
  /** Present where only what had been said by this day counts. */
  readonly knownOn?: IsoDate;
  /** Its name among the objects of the topology that it was decoded from. */
  readonly object: string;
  readonly grounds: readonly Ground[];
}

/** A name for ground that is the same from day to day, so that a redraw touches only what changed. */
export function groundKey({ status, actor, against, stale }: Omit<GroundProperties, 'areaKm2'>): string {
  return [status, actor ?? '', against ?? '', stale ? 'stale' : ''].join('/');
}
