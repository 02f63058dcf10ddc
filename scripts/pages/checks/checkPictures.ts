import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { IsoDate } from '#domain/days.ts';
import { DISAGREEMENT, holderTold } from '#domain/disagreement.ts';
import type { ActorId, LensId } from '#domain/ids.ts';
import type { Place } from '#domain/place.ts';
import { controlOfPlace } from '#domain/publishedPlace.ts';
import type { PublishedMap } from '#pages/PublishedMap.ts';
import { inFrame } from '#pages/picture/Frame.ts';
import { SHARE_COLUMN, SHARE_SIZE, shareFrame } from '#pages/picture/shareLayout.ts';
import type { Problem } from '#scripts/checks/Problem.ts';
import { readPublishedMap } from '#scripts/pages/readPublishedMap.ts';
import type { BuiltSite } from './BuiltSite.ts';
import { dayFolderOf } from './dayFolder.ts';

/** Pixels round a place among which its holder's colour must be: names and roads lie over some. */
const ROUND = 4;
/** Ground of a few villages is smaller than a pixel, or lies wholly under a name. */
const LEAST_SHARE = 0.9;
/** Where two accounts differ over a few villages, a fifth of these have no more than a name on the picture. */
const LEAST_SHARE_COMPARED = 0.75;

/** Pictures that do not show the day that they name: at its places they must have the colours of who held them then. */
export async function checkPictures(site: BuiltSite): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const maps = new Map<string, PublishedMap>();
  for (const file of site.paths) {
    const found = dayFolderOf(file, 'picture.png');
    if (!found) continue;
    const map = maps.get(found.map) ?? readPublishedMap(found.map);
    maps.set(found.map, map);
    const lens = found.account ?? (map.manifest.lenses[0]?.id as LensId);
    const held = heldPlaces(map, lens, found.date);
    const reason = await reasonAgainst(site.read(file), map, { lens, held }, found.locale === 'ar' ? 0 : SHARE_COLUMN);
    if (reason) problems.push({ file, where: '', reason });
  }
  return problems;
}

async function reasonAgainst(
  png: Buffer,
  map: PublishedMap,
  { lens, held }: { lens: LensId; held: readonly HeldPlace[] },
  mapLeft: number,
): Promise<string | undefined> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  if (info.width !== SHARE_SIZE.width || info.height !== SHARE_SIZE.height) return `is ${info.width} × ${info.height}`;
  const colours = coloursOf(map);
  const frame = shareFrame(map.manifest);
  const wrong = held.filter(({ at, actors }) => {
    const [x = 0, y = 0] = inFrame(frame, at);
    const spot = [Math.round(x) + mapLeft, Math.round(y)] as const;
    return !actors.some((actor) => hasNear(data, spot, colours.get(actor) ?? ''));
  });
  const news = held.filter(({ isNew }) => isNew);
  const wrongNews = wrong.filter(({ isNew }) => isNew);
  const least = lens === DISAGREEMENT ? LEAST_SHARE_COMPARED : LEAST_SHARE;
  const isWrong = wrong.length > mostWrong(held.length, least) || wrongNews.length > mostWrong(news.length, least);
  if (isWrong) {
    return `has not the holder's colour at ${wrong.length} of ${held.length} places (${wrongNews.length} of ${news.length} new): ${wrong.slice(0, 5).map(({ id }) => id)}`;
  }
  return undefined;
}

/** How many of so many places may lie under a name or in ground too small to be seen. */
function mostWrong(count: number, least: number): number {
  return Math.max(1, count * (1 - least));
}

/** A place that a picture must show in the colour of its holder. */
interface HeldPlace extends Pick<Place, 'id' | 'at'> {
  /** One of them is enough: where two accounts differ, bands of both lie side by side. */
  readonly actors: readonly ActorId[];
  /** Another held it before. */
  readonly isNew: boolean;
}

/** Places that somebody holds on the day by evidence that is not old; where two accounts differ, both bands of its holders. */
function heldPlaces({ manifest, places }: PublishedMap, lens: LensId, date: IsoDate): readonly HeldPlace[] {
  const [one, other] = manifest.disagreement ?? [];
  return places.flatMap(({ id, at, ...place }): HeldPlace[] => {
    if (lens === DISAGREEMENT) {
      const [first, second] = [one, other].map((account) => {
        const control = account && controlOfPlace(place, account, date);
        return control ? holderTold(control) : null;
      });
      // What they agree on is pale, and no colour of a holder's.
      return first && second && first !== second ? [{ id, at, actors: [first, second], isNew: false }] : [];
    }
    const control = controlOfPlace(place, lens, date);
    if (control?.status !== 'held' || !control.actor) return [];
    return [{ id, at, actors: [control.actor], isNew: control.since === date && date !== manifest.days[0] }];
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
