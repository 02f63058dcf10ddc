import type { LensId } from '#domain/ids.ts';
import type { Locale } from '#domain/localised.ts';
import type { Manifest } from '#domain/manifest.ts';
import type { DayFacts } from '#pages/day/dayFacts.ts';
import type { MeasureText } from '#pages/Site.ts';
import type { PictureGround } from './pictureGround.ts';
import type { PictureName } from './pictureNames.ts';

/** What the image of a day is drawn from. */
export interface ShareProps {
  readonly manifest: Manifest;
  readonly ground: PictureGround;
  readonly names: readonly PictureName[];
  readonly lens: LensId;
  /** Whose account it is, where it is not the map's own. */
  readonly account?: { readonly name: string } | undefined;
  readonly facts: DayFacts;
  /** The day's sentences. */
  readonly text: string;
  readonly locale: Locale;
  readonly measure: MeasureText;
}
