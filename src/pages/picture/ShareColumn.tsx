import { useWords } from '#i18n/useWords.ts';
import { ShareLegend } from './ShareLegend.tsx';
import { ShareLine } from './ShareLine.tsx';
import type { ShareProps } from './ShareProps.ts';
import { SHARE_COLUMN, SHARE_FOOT, SHARE_MARGIN, SHARE_SIZE } from './shareLayout.ts';
import { wrapText } from './wrapText.ts';

const INNER = SHARE_COLUMN - 2 * SHARE_MARGIN;
const TITLE = { y: 50, size: 16, weight: 600 };
const DATE = { y: 94, size: 44, weight: 600 };
const TEXT = { y: 128, size: 18, weight: 400, line: 24 };
/** The lowest row of the legend: what is left above it is the text's. */
const LEAST_ROW = 24;
const BOTTOM = SHARE_SIZE.height - SHARE_FOOT - 16;

/** The words beside the map: title, date, the day's text, legend. */
export function ShareColumn(props: ShareProps) {
  const { manifest, account, facts, text, locale, measure } = props;
  const { own, day } = useWords();
  const { rows, date } = facts;
  const left = locale === 'ar' ? SHARE_SIZE.width - SHARE_COLUMN : 0;
  const most = Math.floor((BOTTOM - TEXT.y - rows.length * LEAST_ROW) / TEXT.line);
  const lines = wrapText(text, { width: INNER, most }, (line) => measure(line, { locale, ...TEXT }));
  const dateWidth = measure(day(date), { locale, ...DATE });
  return (
    <g>
      <rect className="share-paper" x={left} width={SHARE_COLUMN} height={SHARE_SIZE.height - SHARE_FOOT} />
      <ShareLine start={SHARE_MARGIN} {...TITLE} look="quiet">
        {account ? account.name : own(manifest.title)}
      </ShareLine>
      <ShareLine start={SHARE_MARGIN} {...DATE} size={Math.floor(DATE.size * Math.min(1, INNER / dateWidth))}>
        {day(date)}
      </ShareLine>
      {lines.map((line, index) => (
        <ShareLine key={line} start={SHARE_MARGIN} y={TEXT.y + index * TEXT.line} size={TEXT.size}>
          {line}
        </ShareLine>
      ))}
      <ShareLegend {...props} top={TEXT.y + (lines.length - 1) * TEXT.line + 18} bottom={BOTTOM} />
    </g>
  );
}
