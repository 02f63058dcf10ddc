import type { IsoDate } from './days.ts';
import type { ClaimId, SourceId } from './ids.ts';
import type { KnownNote, KnownNotes } from './knownNotes.ts';
import type { PublishedClaim } from './publishedClaim.ts';
import type { Source } from './source.ts';
import { wasSaid } from './wasSaid.ts';

type Sources = ReadonlyMap<SourceId, Pick<Source, 'published'>>;

/**
 * The claims that had been said by a day, in the order given, each as far as it was known then: without what became of it,
 * who confirmed or contradicted it and what was published of it later, and in words that tell nothing later.
 *
 * What became of a claim on a day that is not known is left out, too, unless that is why it moves no ground.
 *
 * @param notes - how claims stood before; those that are absent read as they do now.
 * @param sources - those that are not there count as published.
 */
export function claimsAsKnown(
  all: ReadonlyMap<ClaimId, PublishedClaim>,
  known: IsoDate,
  notes: KnownNotes['claims'],
  sources: Sources,
): ReadonlyMap<ClaimId, PublishedClaim> {
  const said = [...all].filter(([, claim]) => wasSaid(claim, known));
  return new Map(
    said.map(([id, claim]) => {
      const contradicts = claim.contradicts.filter((other) => wasSaid(all.get(other) ?? claim, known));
      const published = claim.sources.filter((source) => isPublished(sources.get(source), known));
      const outcome = isSeen(claim.outcome, known) ? claim.outcome : null;
      return [id, { ...claim, ...noteAsKnown(claim, notes[id], known), contradicts, outcome, sources: published }];
    }),
  );
}

/** True for a source that had been published by a day, and for one of which nothing is known; not where it bears no date. */
export function isPublished(source: Pick<Source, 'published'> | undefined, by: IsoDate): boolean {
  return source === undefined || (source.published !== null && source.published <= by);
}

function isSeen(outcome: PublishedClaim['outcome'], known: IsoDate): boolean {
  return outcome?.on ? outcome.on <= known : outcome?.state === 'contradicted';
}

function noteAsKnown(claim: PublishedClaim, note: KnownNote | undefined, known: IsoDate): Partial<PublishedClaim> {
  if (!note) return {};
  const { text, confirmedFrom } = note;
  const then = note.verification.find(([before]) => known < before);
  return {
    verification: then?.[1] ?? claim.verification,
    ...(confirmedFrom && known < confirmedFrom ? { confirmedBy: [] } : {}),
    ...(text && known < text[0] ? { text: text[1], composed: true } : {}),
  };
}
