import { groupBy } from '#domain/groupBy.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';

const SETTLEMENTS: readonly PublishedPlace['kind'][] = ['city', 'town', 'village'];

/** Where it was, how precisely that is known, and the way to the notes of those places. */
export function ClaimWhere({ claim: { places: ids, area } }: { claim: PublishedClaim }) {
  const { say, own, km } = useWords();
  const places = useMapStore((state) => state.places);
  const selectPlace = useMapStore((state) => state.selectPlace);
  const named = ids.flatMap((id) => places.get(id) ?? []);
  const groups = [...groupBy(named, ({ kind }) => (SETTLEMENTS.includes(kind) ? 'settlement' : 'exact'))];
  if (groups.length === 0 && !area) return null;
  return (
    <dl className="claim-facts">
      <dt>{say('note.where')}</dt>
      {groups.map(([precision, group]) => (
        <dd key={precision}>
          {group.map(({ id, name }) => (
            <span key={id} className="claim-place">
              <button type="button" onClick={() => selectPlace(id)}>
                {own(name)}
              </button>
            </span>
          ))}
          <span className="note-quiet">{say(`precision.${precision}`)}</span>
        </dd>
      ))}
      {area ? (
        <dd>
          {own(area.name)}
          {' · '}
          <span className="note-quiet">
            {area.precisionKm === null
              ? say('precision.areaAlone')
              : say('precision.area', { km: km(area.precisionKm) })}
          </span>
        </dd>
      ) : null}
    </dl>
  );
}
