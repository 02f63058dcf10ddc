import type { IsoDate } from '#domain/days.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import type { LensId, MapId } from '#domain/ids.ts';
import type { Locale } from '#domain/localised.ts';
import { formatLink } from '#state/link/formatLink.ts';
import type { Dark, Link } from '#state/link/Link.ts';

/** What an editor chooses for a frame besides what the page shows. */
export interface FrameChoices {
  readonly locale: Locale;
  readonly dark: Dark;
  /** CSS pixels. */
  readonly height: number;
  /** Whether readers can move through the days; else it is a map of one. */
  readonly hasControls: boolean;
  /** Whose claims count in it, or where two accounts differ; null for the map's own conclusion. */
  readonly lens: LensId | null;
  /** The kept version that it is to show for good; null for the newest data, whatever they become. */
  readonly version: string | null;
}

interface Shown {
  readonly link: Link;
  readonly map: MapId;
  readonly day: IsoDate;
}

/** What the page shows, through the lens that was chosen for the frame. */
export function throughLens(link: Link, lens: FrameChoices['lens']): Link {
  if (lens === DISAGREEMENT) return { ...link, lens: null, view: 'disagreement' };
  return { ...link, lens, view: link.view === 'disagreement' ? null : link.view };
}

/**
 * The query and fragment of a frame. Map, day and language always stand in it: what a frame shows does not change with
 * the map's opening day.
 */
export function frameAddress({ link, map, day }: Shown, choices: FrameChoices): string {
  const { locale, dark, hasControls, lens, version } = choices;
  const { search, hash } = formatLink({
    ...throughLens(link, lens),
    map,
    time: day,
    version,
    lang: locale,
    dark: dark === 'auto' ? null : dark,
    unknown: hasControls ? [] : [['hideControls', 'true']],
  });
  return `${search}${hash}`;
}
