import { renderToStaticMarkup } from 'react-dom/server';
import { LocaleContext } from '#i18n/LocaleContext.ts';
import { DayPicture } from './DayPicture.tsx';
import { PictureNames } from './PictureNames.tsx';
import { ShareColumn } from './ShareColumn.tsx';
import { ShareFoot } from './ShareFoot.tsx';
import type { ShareProps } from './ShareProps.ts';
import { SHARE_COLUMN, SHARE_SIZE } from './shareLayout.ts';

/** The image that a link to a day unfurls to, as SVG: the map with date, legend, sources and caveat drawn in. */
export function shareImage(props: ShareProps): string {
  const { ground, names, lens, facts, text, locale } = props;
  const { width, height } = SHARE_SIZE;
  return renderToStaticMarkup(
    <LocaleContext value={locale}>
      <svg role="img" aria-label={text} xmlns="http://www.w3.org/2000/svg" width={width} height={height}>
        <rect className="share-sea" width={width} height={height} />
        <DayPicture
          ground={ground}
          lens={lens}
          date={facts.date}
          label={text}
          left={locale === 'ar' ? 0 : SHARE_COLUMN}
        >
          <PictureNames names={names} scale={1} className="names-of-image" />
        </DayPicture>
        <ShareColumn {...props} />
        <ShareFoot {...props} />
      </svg>
    </LocaleContext>,
  );
}
