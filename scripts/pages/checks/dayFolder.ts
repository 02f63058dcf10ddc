import type { IsoDate } from '#domain/days.ts';
import type { LensId } from '#domain/ids.ts';
import { LOCALES, type Locale } from '#domain/localised.ts';

/** What the folder of a day's page says. */
export interface DayFolder {
  readonly map: string;
  readonly date: IsoDate;
  /** The account that the page tells; null for the map's first lens. */
  readonly account: LensId | null;
  /** Null for the first language. */
  readonly locale: Locale | null;
}

const LANGUAGE = LOCALES.join('|');
const FOLDER = new RegExp(
  `^([a-z0-9-]+)/(\\d{4}-\\d\\d-\\d\\d)/(?:(?!(?:${LANGUAGE})/)([a-z-]+)/)?(?:(${LANGUAGE})/)?$`,
);

/** Reads the path of a file in the folder of a day; null for other files than the one of this name there. */
export function dayFolderOf(path: string, file: 'index.html' | 'picture.png'): DayFolder | null {
  const found = path.endsWith(`/${file}`) ? FOLDER.exec(path.slice(0, -file.length)) : null;
  if (!found) return null;
  const [, map = '', date, account = null, locale = null] = found;
  return { map, date: date as IsoDate, account: account as LensId | null, locale: locale as Locale | null };
}
