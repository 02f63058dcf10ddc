import type { LensId } from '#domain/ids.ts';
import type { Locale } from '#domain/localised.ts';
import type { PublishedMap } from '#pages/PublishedMap.ts';
import type { PictureGround } from '#pages/picture/pictureGround.ts';
import type { PictureName } from '#pages/picture/pictureNames.ts';
import type { Link } from '#state/link/Link.ts';
import type { DayFacts } from './dayFacts.ts';

/** A day of a map in one language, with what its page and its image are written from. */
export interface Day {
  readonly map: PublishedMap;
  /** Where the site stands; null where the build was not told. */
  readonly origin: string | null;
  readonly locale: Locale;
  readonly lens: LensId;
  /** Where the day is shown as others tell it: in the words of the choice of lenses. */
  readonly account?: { readonly name: string; readonly about: string } | undefined;
  /** Of its page, in each language: from the root of the site, with a slash at its end. */
  readonly folders: Readonly<Record<Locale, string>>;
  /** What a link to the live map says besides day and language. */
  readonly shown: Pick<Link, 'lens' | 'view'>;
  readonly ground: PictureGround;
  /** What the picture names where it is shown as it is drawn, and where it is shown less than half as large. */
  readonly names: { readonly wide: readonly PictureName[]; readonly narrow: readonly PictureName[] };
  readonly facts: DayFacts;
  /** The day's sentences. */
  readonly text: string;
  /** Date and map. */
  readonly title: string;
  /** What the picture shows, in words. */
  readonly label: string;
}
