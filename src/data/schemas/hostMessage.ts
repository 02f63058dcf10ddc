import * as v from 'valibot';
import type { PlaceId } from '#domain/ids.ts';
import { id, isoDate } from './basics.ts';

/** What the page round a frame may ask of the map in it; a place of null closes the note. */
export const hostMessage = v.object({
  type: v.literal('tideline:set'),
  time: v.optional(isoDate),
  place: v.optional(v.nullable(id<PlaceId>())),
});

export type HostMessage = v.InferOutput<typeof hostMessage>;

/** The message; undefined where it is not one for the map or not as it should be. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  const result = v.safeParse(hostMessage, data);
  return result.success ? result.output : undefined;
}
