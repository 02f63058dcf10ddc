import { VERIFICATIONS } from '#domain/claim.ts';
import { EVENT_KINDS } from '#domain/events.ts';
import { useWords } from '#i18n/useWords.ts';
import { EventMark } from '#ui/EventMark.tsx';
import './EventMeanings.css';

/** What the shapes of the event marks mean, and their outlines. */
export function EventMeanings() {
  const { say } = useWords();
  return (
    <>
      <ul className="event-meanings">
        {EVENT_KINDS.map((kind) => (
          <li key={kind}>
            <EventMark kind={kind} />
            {say(`claimKind.${kind}`)}
          </li>
        ))}
      </ul>
      <ul className="event-meanings">
        {VERIFICATIONS.map((verification) => (
          <li key={verification}>
            <EventMark verification={verification} />
            {say(`verification.${verification}`)}
          </li>
        ))}
        <li>
          <EventMark isWide />
          {say('legend.somewhere')}
        </li>
      </ul>
    </>
  );
}
