import * as v from 'valibot';
import { webAddress } from './webAddress.ts';

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1));

/** An answer of oEmbed 1.0 of the type `rich`, with the image that stands for it. */
export const oembed = v.strictObject({
  version: v.literal('1.0'),
  type: v.literal('rich'),
  title: v.pipe(v.string(), v.nonEmpty()),
  provider_name: v.pipe(v.string(), v.nonEmpty()),
  provider_url: webAddress,
  width: pixels,
  height: pixels,
  html: v.pipe(
    v.string(),
    v.startsWith('<iframe src="http'),
    v.check((html) => !/<script|\son\w+=/.test(html), 'runs a script'),
  ),
  thumbnail_url: webAddress,
  thumbnail_width: pixels,
  thumbnail_height: pixels,
});
