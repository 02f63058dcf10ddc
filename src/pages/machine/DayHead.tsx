import { LOCALES, type Locale } from '#domain/localised.ts';
import type { Manifest } from '#domain/manifest.ts';
import { SHARE_SIZE } from '#pages/picture/shareLayout.ts';

interface DayHeadProps {
  /** Where the site stands; null where the build was not told. */
  readonly origin: string | null;
  readonly manifest: Pick<Manifest, 'title'>;
  /** Where its image and its frame are, from the root of the site, with a slash at the end. */
  readonly folder: string;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** What the image shows, in words. */
  readonly imageText: string;
  /** The page's own path from the root of the site; absent where it is that folder's page. */
  readonly path?: string;
}

const TERRITORY: Readonly<Record<Locale, string>> = { en: 'en_GB', ar: 'ar_SY' };

/**
 * What a page that shows a day says of itself to those who link to it: Open Graph, Twitter, oEmbed, its canonical address.
 * Addresses are left out where the build was not told where the site stands, for these must be whole.
 */
export function DayHead({ origin, manifest, folder, locale, title, description, imageText, path }: DayHeadProps) {
  const image = `${origin}/${folder}picture.png`;
  const address = `${origin}/${path ?? folder}`;
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={manifest.title[locale]} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={TERRITORY[locale]} />
      {LOCALES.filter((other) => other !== locale).map((other) => (
        <meta key={other} property="og:locale:alternate" content={TERRITORY[other]} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      {origin === null ? null : (
        <>
          <link rel="canonical" href={address} />
          <meta property="og:url" content={address} />
          <meta property="og:image" content={image} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(SHARE_SIZE.width)} />
          <meta property="og:image:height" content={String(SHARE_SIZE.height)} />
          <meta property="og:image:alt" content={imageText} />
          <meta name="twitter:image" content={image} />
          <meta name="twitter:image:alt" content={imageText} />
          <link rel="alternate" type="application/json+oembed" title={title} href={`${origin}/${folder}oembed.json`} />
        </>
      )}
    </>
  );
}
