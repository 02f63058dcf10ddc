import { nameOn } from '#domain/actor.ts';
import type { IsoDate } from '#domain/days.ts';
import type { ActorId } from '#domain/ids.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import { ruleAnchor } from '#domain/ruleAnchor.ts';
import { controlSentences } from '#i18n/controlSentences.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectControlOfSelectedPlace } from '#state/selectors/selectControlOfSelectedPlace.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { MethodLink } from '#ui/MethodLink.tsx';
import { Swatch } from '#ui/Swatch.tsx';
import { areasItFollowsFrom } from './areasItFollowsFrom.ts';
import { SourceList } from './SourceList.tsx';

/** Who holds the place on the day shown, since when and by which rule. */
export function PlaceControl({ place, date }: { place: PublishedPlace; date: IsoDate }) {
  const { say, own, day, locale } = useWords();
  const control = useMapStore(selectControlOfSelectedPlace);
  const manifest = useMapStore((state) => state.manifest);
  const actors = useMapStore(selectActors);
  const claims = useMapStore((state) => state.claims);
  if (!control || !manifest) return <p className="note-lead">{say('control.nothing')}</p>;
  const assessment = manifest.assessments.find(({ id }) => id === control.assessment);
  const nameOf = (id: ActorId | null) => {
    const actor = id === null ? undefined : actors.get(id);
    return actor ? own(nameOn(actor, date)) : null;
  };
  const [lead, ...reasons] = controlSentences(
    control,
    {
      actor: nameOf(control.actor),
      against: nameOf(control.against),
      firstDay: manifest.days[0] ?? date,
      basis: place.baseline.basis,
      followsFrom: areasItFollowsFrom(place.id, control, claims).map((area) => own(area.name)),
      promoteAfterDays: manifest.promoteAfterDays,
    },
    locale,
  );
  return (
    <div className="note-control">
      <p className="note-lead">
        <Swatch
          status={control.status}
          actor={control.actor ? actors.get(control.actor) : undefined}
          against={control.against ? actors.get(control.against) : undefined}
        />
        <span>{lead}</span>
      </p>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p>
        <MethodLink map={manifest.id} anchor={ruleAnchor(control.reason)}>
          {say('method.rule')}
        </MethodLink>
      </p>
      {control.reason === 'baseline' && place.baseline.sources.length > 0 ? (
        <details>
          <summary>{say('note.sources')}</summary>
          <SourceList ids={place.baseline.sources} />
        </details>
      ) : null}
      {assessment ? <p>{own(assessment.why)}</p> : null}
      {control.evidenceOn ? <p>{say('control.lastEvidence', { date: day(control.evidenceOn) })}</p> : null}
    </div>
  );
}
