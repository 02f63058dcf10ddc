import { nameOn } from '#domain/actor.ts';
import { isPublished } from '#domain/claimsAsKnown.ts';
import type { IsoDate } from '#domain/days.ts';
import type { ActorId, PlaceId } from '#domain/ids.ts';
import { ruleAnchor } from '#domain/ruleAnchor.ts';
import { controlSentences } from '#i18n/controlSentences.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectClaims } from '#state/selectors/selectClaims.ts';
import { selectControlOfSelectedPlace } from '#state/selectors/selectControlOfSelectedPlace.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { selectPlaces } from '#state/selectors/selectPlaces.ts';
import { selectReasonIsLater } from '#state/selectors/selectReasonIsLater.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { MethodLink } from '#ui/MethodLink.tsx';
import { Swatch } from '#ui/Swatch.tsx';
import { areasItFollowsFrom } from './areasItFollowsFrom.ts';
import { SourceList } from './SourceList.tsx';

/** Who holds the place on the day shown, since when and by which rule. */
export function PlaceControl({ id, date }: { id: PlaceId; date: IsoDate }) {
  const { say, own, day, locale } = useWords();
  const control = useMapStore(selectControlOfSelectedPlace);
  const place = useMapStore((state) => selectPlaces(state).get(id));
  const file = useMapStore((state) => state.files.histories);
  const assessments = useMapStore((state) => state.assessments);
  const manifest = useMapStore((state) => state.manifest);
  const actors = useMapStore(selectActors);
  const claims = useMapStore(selectClaims);
  const isReasonLater = useMapStore(selectReasonIsLater);
  const known = useMapStore(selectKnownDrawn);
  const sources = useMapStore((state) => state.sources);
  if (!place)
    return <p className="note-lead">{say(typeof file === 'object' ? 'state.failed.histories' : 'note.waiting')}</p>;
  if (!control || !manifest) return <p className="note-lead">{say('control.nothing')}</p>;
  const published = place.baseline.sources.filter((source) => !known || isPublished(sources.get(source), known));
  const assessment = control.assessment && assessments.get(control.assessment);
  const nameOf = (holder: ActorId | null) => {
    const actor = holder === null ? undefined : actors.get(holder);
    return actor ? own(nameOn(actor, date)) : null;
  };
  const [lead, ...reasons] = controlSentences(
    control,
    {
      actor: nameOf(control.actor),
      against: nameOf(control.against),
      firstDay: manifest.days[0] ?? date,
      basis: place.baseline.basis,
      followsFrom: areasItFollowsFrom(id, control, claims).map((area) => own(area.name)),
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
      {control.reason === 'baseline' && published.length > 0 ? (
        <details>
          <summary>{say('note.sources')}</summary>
          <SourceList ids={published} />
        </details>
      ) : null}
      {assessment && !isReasonLater ? <p>{own(assessment.why)}</p> : null}
      {control.evidenceOn ? <p>{say('control.lastEvidence', { date: day(control.evidenceOn) })}</p> : null}
    </div>
  );
}
