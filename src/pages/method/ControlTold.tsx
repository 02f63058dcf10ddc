import { nameOn } from '#domain/actor.ts';
import type { Control } from '#domain/control.ts';
import type { IsoDate } from '#domain/days.ts';
import type { ActorId } from '#domain/ids.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import { ruleAnchor } from '#domain/ruleAnchor.ts';
import { controlSentences } from '#i18n/controlSentences.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMethod } from './MethodContext.ts';

interface ControlToldProps {
  readonly place: PublishedPlace;
  readonly control: Control;
  readonly date: IsoDate;
}

/** What a place became, in the words of its note, with the rule that made it so. */
export function ControlTold({ place, control, date }: ControlToldProps) {
  const { own, locale } = useWords();
  const { map, texts } = useMethod();
  const { manifest } = map;
  const nameOf = (id: ActorId | null) => {
    const actor = manifest.actors.find((one) => one.id === id);
    return actor ? own(nameOn(actor, date)) : null;
  };
  const [sentence] = controlSentences(
    control,
    {
      actor: nameOf(control.actor),
      against: nameOf(control.against),
      firstDay: manifest.days[0] ?? date,
      basis: place.baseline.basis,
      followsFrom: [],
      promoteAfterDays: manifest.promoteAfterDays,
    },
    locale,
  );
  const assessment = map.assessments.find(({ id }) => id === control.assessment);
  return (
    <>
      <p className="walk-control">{sentence}</p>
      <p className="walk-rule">
        {texts.walk.rule}: <a href={`#${ruleAnchor(control.reason)}`}>{texts.reason[control.reason].name}</a>
      </p>
      {assessment ? <p>{own(assessment.why)}</p> : null}
    </>
  );
}
