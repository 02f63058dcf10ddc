import { type Claim, VERIFICATIONS, type Verification } from '#domain/claim.ts';
import { addDays, daysOf, type IsoDate } from '#domain/days.ts';
import { opponentsOf } from '#domain/disputedAt.ts';
import type { KnownNote, KnownNotes } from '#domain/knownNotes.ts';
import type { Source } from '#domain/source.ts';
import { campsOf, voicesWithoutInterest } from '#domain/voicesWithoutInterest.ts';
import { wasSaid } from '#domain/wasSaid.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import { composeText, type Names } from './composeText.ts';
import { lastDayTold, latestOf } from './daysTold.ts';

/**
 * How claims and assessments stood before all that their records rest on had been published. A record does not say which
 * source is whose: confirmations count as known when all dated sources but encyclopedias had appeared.
 */
export function knownNotes(dataset: Dataset, names: Names): KnownNotes {
  const end = addDays(dataset.map.lastDay, 1);
  const opponents = opponentsOf(dataset.claims);
  const verificationOn = verificationThen(dataset, opponents);
  const days = daysOf(dataset.map.firstDay, dataset.map.lastDay);
  const notes = dataset.claims.flatMap((claim): [Claim['id'], KnownNote][] => {
    const { saidOn } = claim;
    if (!saidOn || saidOn >= end) return [];
    const confirmedOn = confirmedFrom(claim, saidOn, dataset);
    // A text may tell who says the same, and who denies it.
    const against = (opponents.get(claim.id) ?? []).flatMap((other) => other.saidOn ?? []);
    const textFrom = latestOf([textDay(claim, saidOn, dataset, end), confirmedOn, ...against]);
    const alone = { ...claim, confirmedBy: [], contradicts: claim.kind === 'denial' ? claim.contradicts : [] };
    const note: KnownNote = {
      verification: runsOf(
        days.filter((date) => date >= saidOn).map((date) => verificationOn(claim, date, date >= confirmedOn)),
        claim.verification,
        saidOn < dataset.map.firstDay ? dataset.map.firstDay : saidOn,
      ),
      confirmedFrom: claim.confirmedBy.length > 0 && confirmedOn > saidOn ? confirmedOn : null,
      text: claim.text.en !== '' && textFrom > saidOn ? [textFrom, composeText(alone, names)] : null,
    };
    const isAsNow = note.verification.length === 0 && !note.confirmedFrom && !note.text;
    return isAsNow ? [] : [[claim.id, note]];
  });
  const reasons = dataset.assessments.flatMap(({ id, from, why }) => {
    const told = lastDayTold(why.en, from, end);
    return told > from ? [[id, told] as const] : [];
  });
  return { claims: Object.fromEntries(notes), assessments: Object.fromEntries(reasons) };
}

function confirmedFrom({ sources: ids }: Claim, saidOn: IsoDate, { sources }: Dataset): IsoDate {
  return latestOf([saidOn, ...publishedDays(ids, sources, ({ kind }) => kind !== 'encyclopedia')]);
}

/** The day from which a text tells nothing later: it is written from its sources, an encyclopedia where it names one. */
function textDay(
  { sources: ids, text, validFrom }: Claim,
  saidOn: IsoDate,
  { sources }: Dataset,
  end: IsoDate,
): IsoDate {
  const encyclopedias = publishedDays(ids, sources, ({ kind, publisher }) => {
    return kind === 'encyclopedia' && text.en.includes(publisher);
  });
  return latestOf([saidOn, lastDayTold(text.en, validFrom, end), ...encyclopedias]);
}

function publishedDays(
  ids: Claim['sources'],
  sources: readonly Source[],
  counts: (source: Source) => boolean,
): IsoDate[] {
  return sources
    .filter((source) => ids.includes(source.id) && counts(source))
    .flatMap(({ published }) => published ?? []);
}

/** How far a claim had been checked on a day: never further than now, and disputed only once somebody had contradicted it. */
function verificationThen({ claimants, actors }: Dataset, opponents: ReadonlyMap<Claim['id'], readonly Claim[]>) {
  const byId = new Map(claimants.map((claimant) => [claimant.id, claimant]));
  const camps = campsOf(actors);
  return (claim: Claim, date: IsoDate, isConfirmed: boolean): Verification => {
    const against = opponents.get(claim.id) ?? [];
    const isDisputed = against.length === 0 || against.some((other) => wasSaid(other, date));
    const now = claim.verification;
    if (now === 'disputed' ? isDisputed : isConfirmed) return now;
    const { independent, admitting } = voicesWithoutInterest(
      isConfirmed ? claim : { ...claim, confirmedBy: [] },
      byId,
      camps,
    );
    const own = (['claimed', 'reported', 'corroborated'] as const)[Math.min(2, independent.length + admitting.length)];
    return now === 'disputed' || !own ? (own ?? 'claimed') : weaker(now, own);
  };
}

function weaker(one: Verification, other: Verification): Verification {
  return VERIFICATIONS[Math.max(VERIFICATIONS.indexOf(one), VERIFICATIONS.indexOf(other))] ?? one;
}

/** Runs of what is not as it is now, each with the day that follows it. */
function runsOf(daily: readonly Verification[], now: Verification, first: IsoDate): KnownNote['verification'] {
  const last = daily.findLastIndex((one) => one !== now);
  return daily.slice(0, last + 1).flatMap((one, index) => {
    return one === daily[index + 1] && index < last ? [] : [[addDays(first, index + 1), one] as const];
  });
}
