import { type Actor, nameOn } from '#domain/actor.ts';
import type { AreaRow } from '#domain/areas.ts';
import type { Control } from '#domain/control.ts';
import type { IsoDate } from '#domain/days.ts';
import type { ActorId } from '#domain/ids.ts';
import { type Locale, localise } from '#domain/localised.ts';
import { formatList } from './formatList.ts';
import { formatMessage } from './formatMessage.ts';

type Actors = ReadonlyMap<ActorId, Actor>;

/** How a row of the legend is called on a day. */
export function rowName(
  { status, actor: id }: Pick<AreaRow, 'status' | 'actor'>,
  actors: Actors,
  date: IsoDate,
  locale: Locale,
): string {
  const actor = id === null ? undefined : actors.get(id);
  if (status === 'contested') return formatMessage(locale, 'legend.contested');
  if (status === 'silent') return formatMessage(locale, 'legend.silent');
  if (status === 'unknown' || !actor) return formatMessage(locale, 'legend.unknown');
  if (status === 'held') return localise(nameOn(actor, date), locale);
  return formatMessage(locale, 'legend.asserted', { actor: localise(actor.short, locale) });
}

const COMPARED = {
  held: 'legend.agree',
  contested: 'legend.differ',
  asserted: 'legend.differ',
  silent: 'legend.oneSpeaks',
  unknown: 'legend.noneSpeaks',
} as const;

/** What two accounts come to, as the row of the legend is called. */
export function comparedName({ status }: Pick<AreaRow, 'status'>, locale: Locale): string {
  return formatMessage(locale, COMPARED[status]);
}

/** Who holds, claims or fights for a place, in short names; a dash for nobody. */
export function holderName(control: Control | undefined, actors: Actors, locale: Locale): string {
  const ids = control ? [control.actor, ...(control.status === 'contested' ? [control.against] : [])] : [];
  const names = ids.flatMap((id) => (id && actors.get(id)?.short) || []).map((name) => localise(name, locale));
  return names.length > 0 ? formatList(locale, names) : '–';
}
