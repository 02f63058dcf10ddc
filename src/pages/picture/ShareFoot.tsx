import type { Locale } from '#domain/localised.ts';
import { formatList } from '#i18n/formatList.ts';
import { formatMessage } from '#i18n/formatMessage.ts';
import { useWords } from '#i18n/useWords.ts';
import { DAY_TEXTS } from '#pages/day/dayTexts.ts';
import { filled } from '#pages/filled.ts';
import { ShareLine } from './ShareLine.tsx';
import type { ShareProps } from './ShareProps.ts';
import { SHARE_FOOT, SHARE_MARGIN, SHARE_SIZE } from './shareLayout.ts';

const NAME = 'Tideline';
const STYLE = { size: 15, weight: 400 };
const START = SHARE_MARGIN + 84;
const END = 150;

/** The line at the foot: whose map it is, on which sources, with which caveat, in which version. */
export function ShareFoot({ manifest, facts, locale, measure }: ShareProps) {
  const top = SHARE_SIZE.height - SHARE_FOOT;
  const { caveat, version } = DAY_TEXTS[locale];
  const room = SHARE_SIZE.width - START - SHARE_MARGIN - END;
  const fits = (text: string) => measure(text, { locale, ...STYLE }) <= room;
  const { own } = useWords();
  const names = facts.claimants.map(({ name }) => own(name));
  const textOf = (count: number) => (count === 0 ? caveat : `${sourcesText(names, count, locale)}${caveat}`);
  // As many as there is room for.
  let count = 0;
  while (count < names.length && fits(textOf(count + 1))) count += 1;
  const y = top + SHARE_FOOT / 2 + 5.5;
  return (
    <g>
      <rect className="share-paper" y={top} width={SHARE_SIZE.width} height={SHARE_FOOT} />
      <rect className="share-rule" y={top} width={SHARE_SIZE.width} height="1" />
      <ShareLine start={SHARE_MARGIN} y={y} size={17} weight={600}>
        {NAME}
      </ShareLine>
      <ShareLine start={START} y={y} size={STYLE.size} look="quiet">
        {textOf(count)}
      </ShareLine>
      <ShareLine start={SHARE_SIZE.width - SHARE_MARGIN} y={y} size={STYLE.size} look="quiet" isEnding>
        {`${version} ${manifest.dataVersion.slice(0, 7)}`}
      </ShareLine>
    </g>
  );
}

/** Names as many as asked for, and says where there are more. */
function sourcesText(all: readonly string[], count: number, locale: Locale): string {
  const { sourcesNamed, sourcesMore } = DAY_TEXTS[locale];
  const some = all.slice(0, count).join(formatMessage(locale, 'list.comma'));
  return `${count === all.length ? filled(sourcesNamed, { names: formatList(locale, all) }) : filled(sourcesMore, { names: some })} `;
}
