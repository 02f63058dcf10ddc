import * as v from 'valibot';
import { httpsUrl, id } from '#data/schemas/basics.ts';
import { type Actor, CLAIMANT_ROLES, type Claimant } from '#domain/actor.ts';
import type { ActorId, ClaimantId, SourceId } from '#domain/ids.ts';
import { SOURCE_KINDS } from '#domain/source.ts';
import { listOf, nullWhereEmpty, optionalDay, optionalText, text, yesOrNo } from './cells.ts';

/** A row of `actors.csv`. */
export const actorRow = v.pipe(
  v.strictObject({
    id: id<ActorId>(),
    letterEn: text,
    letterAr: text,
    colour: text,
    pattern: text,
    nameEn: text,
    nameAr: text,
    shortEn: text,
    shortAr: text,
    renamedOn: optionalDay,
    renamedEn: optionalText,
    renamedAr: optionalText,
    aliases: listOf(text),
    allies: listOf(id<ActorId>()),
  }),
  v.transform((row): Actor => {
    const renamed = row.renamedOn ? [{ from: row.renamedOn, name: { en: row.renamedEn, ar: row.renamedAr } }] : [];
    const { id: actor, colour, pattern, aliases, allies } = row;
    const name = { en: row.nameEn, ar: row.nameAr };
    return {
      id: actor,
      letter: { en: row.letterEn, ar: row.letterAr },
      colour,
      pattern,
      name,
      short: { en: row.shortEn, ar: row.shortAr },
      renamed,
      aliases,
      allies,
    };
  }),
);

/** A row of `claimants.csv`. */
export const claimantRow = v.pipe(
  v.strictObject({
    id: id<ClaimantId>(),
    nameEn: text,
    nameAr: text,
    role: v.picklist(CLAIMANT_ROLES),
    actor: nullWhereEmpty(id<ActorId>()),
  }),
  v.transform(({ nameEn, nameAr, ...rest }): Claimant => ({ ...rest, name: { en: nameEn, ar: nameAr } })),
);

/** A row of `sources.csv`. */
export const sourceRow = v.strictObject({
  id: id<SourceId>(),
  publisher: text,
  title: text,
  url: nullWhereEmpty(httpsUrl),
  published: optionalDay,
  language: text,
  kind: v.picklist(SOURCE_KINDS),
  affiliatedActor: nullWhereEmpty(id<ActorId>()),
  originOf: nullWhereEmpty(id<SourceId>()),
  weak: yesOrNo,
});
