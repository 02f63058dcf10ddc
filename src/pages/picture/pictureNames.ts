import { type Locale, localise } from '#domain/localised.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import { arrangeNames } from '#map/names/arrangeNames.ts';
import { LINE_HEIGHT, PLACE_STYLES } from '#map/names/nameStyles.ts';
import { byImportance, isDrawnFrom, type Rank, rankOf } from '#map/names/rankOf.ts';
import type { MeasureText } from '#pages/Site.ts';
import { type Frame, inFrame } from './Frame.ts';

/** A place's dot and name, in the pixels of the picture; `nameX` is the middle of the name, `nameY` its base line. */
export interface PictureName {
  readonly id: string;
  readonly text: string;
  readonly rank: Rank;
  readonly x: number;
  readonly y: number;
  readonly nameX: number;
  readonly nameY: number;
  readonly size: number;
}

interface Naming {
  readonly locale: Locale;
  readonly measure: MeasureText;
  /** By how much names are larger than on the live map: a picture that will be shown smaller needs larger ones. */
  readonly scale: number;
  /** The lowest rank that is named. */
  readonly lowest: Rank;
}

/** From a dot's middle to its name, and from a name's middle to its base line as a share of its size. */
const DOT_REACH = 7;
const BASE_LINE = 0.35;

/** The places that a picture of the whole map names, by the rules of the live map; the same on every day. */
export function pictureNames(
  places: readonly PublishedPlace[],
  frame: Frame,
  { locale, measure, scale, lowest }: Naming,
): readonly PictureName[] {
  const room = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  const named = places
    .filter((place) => rankOf(place) <= lowest && isDrawnFrom(frame.zoom, place, false))
    .sort(byImportance());
  const wanted = new Map(
    named.map((place) => {
      const [x = 0, y = 0] = inFrame(frame, place.at);
      const rank = rankOf(place);
      const text = localise(place.name, locale);
      const { weight, size: sizeOnMap } = PLACE_STYLES[rank];
      const size = sizeOnMap * scale;
      return [
        place.id as string,
        { id: place.id, text, rank, x, y, size, width: measure(text, { locale, size, weight }) },
      ];
    }),
  );
  const toArrange = [...wanted.values()].map(({ id, x, y, size, width }) => ({
    id,
    x,
    y,
    width,
    height: size * LINE_HEIGHT[locale],
    reach: DOT_REACH * scale,
  }));
  return arrangeNames(toArrange, room, [], locale === 'ar' ? -1 : 1).flatMap(({ id, dx, dy }): PictureName[] => {
    const name = wanted.get(id);
    if (!name) return [];
    const { text, rank, x, y, size } = name;
    return [{ id, text, rank, x, y, size, nameX: x + dx, nameY: y + dy + size * BASE_LINE }];
  });
}
