import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { IsoDate } from '#domain/days.ts';
import type { ActorId } from '#domain/ids.ts';
import { controlOfPlace } from '#domain/publishedPlace.ts';
import type { PublishedMap } from '#pages/PublishedMap.ts';
import { inFrame } from '#pages/picture/Frame.ts';
import { SHARE_COLUMN, SHARE_SIZE, shareFrame } from '#pages/picture/shareLayout.ts';
import type { Problem } from '#scripts/checks/Problem.ts';
import { readPublishedMap } from '#scripts/pages/readPublishedMap.ts';
import type { BuiltSite } from './BuiltSite.ts';

const PICTURE = /^([a-z0-9-]+)\/(\d{4}-\d\d-\d\d)\/(?:([a-z]+)\/)?picture\.png$/;
/** Pixels round a place among which its holder's colour must be: names and roads lie over some. */
const ROUND = 4;
/** Ground of a few villages is smaller than a pixel, or lies wholly under a name. */
const LEAST_SHARE = 0.9;

/** Pictures that do not show the day that they name: at its places they must have the colours of who held them then. */
export async function checkPictures(site: BuiltSite): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const maps = new Map<string, PublishedMap>();
  for (const file of site.paths) {
    const [, id, date, language] = PICTURE.exec(file) ?? [];
    if (!id || !date) continue;
    const map = maps.get(id) ?? readPublishedMap(id);
    maps.set(id, map);
    const reason = await reasonAgainst(site.read(file), map, date as IsoDate, language === 'ar' ? 0 : SHARE_COLUMN);
    if (reason) problems.push({ file, where: '', reason });
  }
  return problems;
}

async function reasonAgainst(
  png: Buffer,
  map: PublishedMap,
  date: IsoDate,
  mapLeft: number,
): Promise<string | undefined> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  if (info.width !== SHARE_SIZE.width || info.height !== SHARE_SIZE.height) return `is ${info.width} × ${info.height}`;
  const colours = coloursOf(map);
  const frame = shareFrame(map.manifest);
  const held = heldPlaces(map, date);
  const wrong = held.filter(({ at, actor }) => {
    const [x = 0, y = 0] = inFrame(frame, at);
    return !hasNear(data, [Math.round(x) + mapLeft, Math.round(y)], colours.get(actor) ?? '');
  });
  const news = held.filter(({ isNew }) => isNew);
  const wrongNews = wrong.filter(({ isNew }) => isNew);
  const isWrong = wrong.length > mostWrong(held.length) || wrongNews.length > mostWrong(news.length);
  if (isWrong) {
    return `has not the holder's colour at ${wrong.length} of ${held.length} places (${wrongNews.length} of ${news.length} new): ${wrong.slice(0, 5).map(({ id }) => id)}`;
  }
  return undefined;
}

/** How many of so many places may lie under a name or in ground too small to be seen. */
function mostWrong(count: number): number {
  return Math.max(1, count * (1 - LEAST_SHARE));
}

/** Places that somebody holds on the day by evidence that is not old; new are those that another held before. */
function heldPlaces({ manifest, places }: PublishedMap, date: IsoDate) {
  const lens = manifest.lenses[0]?.id;
  return places.flatMap((place) => {
    const control = lens && controlOfPlace(place, lens, date);
    if (control?.status !== 'held' || !control.actor) return [];
    return [
      { id: place.id, at: place.at, actor: control.actor, isNew: control.since === date && date !== manifest.days[0] },
    ];
  });
}

/** Red, green and blue of each actor's ground in the light theme, as hexadecimal digits. */
function coloursOf({ manifest }: PublishedMap): ReadonlyMap<ActorId, string> {
  const [light = ''] = readFileSync('src/ui/tokens.css', 'utf8').split('[data-theme');
  const colour = (name: string) => new RegExp(`--a-${name}: #([0-9a-f]{6});`).exec(light)?.[1] ?? '';
  return new Map(manifest.actors.map((actor) => [actor.id, colour(actor.colour)]));
}

function hasNear(pixels: Buffer, [left, top]: readonly [number, number], colour: string): boolean {
  for (let y = top - ROUND; y <= top + ROUND; y += 1) {
    for (let x = left - ROUND; x <= left + ROUND; x += 1) {
      const start = (y * SHARE_SIZE.width + x) * 3;
      if (pixels.subarray(start, start + 3).toString('hex') === colour) return true;
    }
  }
  return false;
}
