import { DISAGREEMENT } from '#domain/disagreement.ts';
import { comparedName, rowName } from '#i18n/groundNames.ts';
import { useWords } from '#i18n/useWords.ts';
import { GroundSample } from './GroundSample.tsx';
import { ShareLine } from './ShareLine.tsx';
import type { ShareProps } from './ShareProps.ts';
import { SHARE_COLUMN, SHARE_MARGIN, SHARE_SIZE } from './shareLayout.ts';

const TALLEST_ROW = 38;
const SAMPLE = { width: 30, height: 20 };
const NAME = { size: 17, weight: 400 };
const NAME_START = SHARE_MARGIN + SAMPLE.width + 14;
/** Kept for a share at the end of the row. */
const SHARE_WIDTH = 66;
const NAME_WIDTH = SHARE_COLUMN - SHARE_MARGIN - SHARE_WIDTH - NAME_START;

interface ShareLegendProps extends ShareProps {
  readonly top: number;
  readonly bottom: number;
}

/** Whose ground is drawn how, and its share of the country. A name without room is written smaller. */
export function ShareLegend({ ground, lens, facts, locale, measure, top, bottom }: ShareLegendProps) {
  const { share } = useWords();
  const { rows, date } = facts;
  const rowHeight = Math.min(TALLEST_ROW, (bottom - top) / rows.length);
  const sampleX = locale === 'ar' ? SHARE_SIZE.width - SHARE_MARGIN - SAMPLE.width : SHARE_MARGIN;
  return rows.map((row, index) => {
    const middle = Math.round(top + (index + 0.5) * rowHeight);
    const name = lens === DISAGREEMENT ? comparedName(row, locale) : rowName(row, ground.actors, date, locale);
    const fit = Math.min(1, NAME_WIDTH / measure(name, { locale, ...NAME }));
    return (
      <g key={`${row.status}/${row.actor ?? ''}`}>
        <GroundSample row={row} actors={ground.actors} at={[sampleX, middle - SAMPLE.height / 2]} />
        <ShareLine start={NAME_START} y={middle + 6} size={Math.floor(NAME.size * fit * 2) / 2}>
          {name}
        </ShareLine>
        <ShareLine start={SHARE_COLUMN - SHARE_MARGIN} y={middle + 6} size={NAME.size} weight={600} isEnding>
          {share(row.share)}
        </ShareLine>
      </g>
    );
  });
}
