import type { Control } from '#domain/control.ts';
import type { IsoDate } from '#domain/days.ts';
import type { Locale } from '#domain/localised.ts';
import type { Baseline } from '#domain/place.ts';
import { formatDay } from './formatDay.ts';
import { formatList } from './formatList.ts';
import { formatMessage } from './formatMessage.ts';

/** What the sentences about a place's control need besides the control itself. */
export interface ControlNames {
  /** Names of the actor and of the other one, in the language; null where there is none. */
  readonly actor: string | null;
  readonly against: string | null;
  /** The map's first day: what holds from then on began earlier. */
  readonly firstDay: IsoDate;
  readonly basis: Baseline['basis'];
  /** Names of areas, where no report names the place itself and it follows from these; else empty. */
  readonly followsFrom: readonly string[];
  readonly promoteAfterDays: number;
}

/** Who holds a place on a day, since when, by which rule, and from what it follows: one sentence each. */
export function controlSentences(control: Control, names: ControlNames, locale: Locale): readonly string[] {
  const sentences = [statusSentence(control, names, locale), reasonSentence(control, names, locale)];
  if (names.followsFrom.length > 0) {
    sentences.push(formatMessage(locale, 'control.followsFrom', { areas: formatList(locale, names.followsFrom) }));
  }
  return sentences;
}

function statusSentence({ status, since }: Control, names: ControlNames, locale: Locale): string {
  const nobody = formatMessage(locale, 'control.nobodyNamed');
  const values = { actor: names.actor ?? nobody, against: names.against ?? nobody, date: formatDay(locale, since) };
  switch (status) {
    case 'held':
      return formatMessage(locale, since <= names.firstDay ? 'control.heldFromStart' : 'control.held', values);
    case 'contested':
      return formatMessage(locale, names.against ? 'control.contested' : 'control.contestedAlone', values);
    case 'asserted':
      return formatMessage(locale, names.against ? 'control.asserted' : 'control.assertedAlone', values);
    case 'unknown':
      return formatMessage(locale, 'control.unknown', values);
    case 'silent':
      return formatMessage(locale, 'control.silent', values);
  }
}

function reasonSentence({ reason }: Control, { basis, promoteAfterDays }: ControlNames, locale: Locale): string {
  if (reason === 'baseline') return formatMessage(locale, `reason.baseline.${basis}`);
  return formatMessage(locale, `reason.${reason}`, { count: promoteAfterDays });
}
