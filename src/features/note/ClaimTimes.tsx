import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';

/** When it was so, when it was said, when we wrote it down: each as precisely as it is known. */
export function ClaimTimes({ claim }: { claim: PublishedClaim }) {
  const { say, day } = useWords();
  const { validFrom, dayPart, dayApproximate, saidOn, recordedOn } = claim;
  const happened = say(`dayPart.${dayPart}`, { date: day(validFrom) });
  return (
    <dl className="claim-facts">
      <dt>{say('note.happened')}</dt>
      <dd>{dayApproximate ? say('note.about', { date: happened }) : happened}</dd>
      <dt>{say('note.said')}</dt>
      <dd>{saidOn ? day(saidOn) : say('note.unknownDay')}</dd>
      <dt>{say('note.recorded')}</dt>
      <dd>{day(recordedOn)}</dd>
    </dl>
  );
}
