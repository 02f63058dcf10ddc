import type { IsoDate } from '#domain/days.ts';
import { addDays } from '#domain/days.ts';
import type { PlaceId } from '#domain/ids.ts';
import type { WalkThrough } from '#domain/methodFacts.ts';
import { controlOfPlace, type PublishedPlace } from '#domain/publishedPlace.ts';
import { walkDays } from '#domain/walkDays.ts';
import { useWords } from '#i18n/useWords.ts';
import { formatLink } from '#state/link/formatLink.ts';
import { EMPTY_LINK } from '#state/link/Link.ts';
import { ControlTold } from './ControlTold.tsx';
import { useMethod } from './MethodContext.ts';
import { MethodSection } from './MethodSection.tsx';
import { WalkedDayList } from './WalkedDayList.tsx';

/** The places that the map's editors chose, gone through day by day as the replay did. */
export function WalkedPlaces() {
  const { map, texts } = useMethod();
  return (
    <MethodSection id="places">
      <p>{texts.places}</p>
      {map.facts.walkThrough.map((walk) => (
        <WalkedPlace key={walk.place} walk={walk} />
      ))}
    </MethodSection>
  );
}

function WalkedPlace({ walk }: { walk: WalkThrough }) {
  const { own, day } = useWords();
  const { map, texts } = useMethod();
  const { manifest, claims, assessments } = map;
  const place = placeOf(map.places, walk.place);
  const lens = manifest.lenses[0]?.id;
  if (!lens) return null;
  const days = walkDays({ days: walk, place, claims, assessments, lens });
  const before = controlOfPlace(place, lens, addDays(walk.from, -1));
  return (
    <article className="walk" aria-labelledby={`place-${place.id}`}>
      <h3 id={`place-${place.id}`}>{own(place.name)}</h3>
      {before ? (
        <div className="walk-result">
          <h4>{texts.walk.before.replace('{date}', day(walk.from))}</h4>
          <ControlTold place={place} control={before} date={addDays(walk.from, -1)} />
        </div>
      ) : null}
      {days.map((walked) => (
        <section key={walked.date}>
          <h4>
            {day(walked.date)} <MapLink place={place.id} date={walked.date} />
          </h4>
          <WalkedDayList claims={walked.claims} />
          {walked.control ? (
            <div className="walk-result">
              <h5>{texts.walk.result}</h5>
              <ControlTold place={place} control={walked.control} date={walked.date} />
            </div>
          ) : null}
        </section>
      ))}
    </article>
  );
}

/** Opens the live map at a place and day. */
function MapLink({ place, date }: { place: PlaceId; date: IsoDate }) {
  const { locale, own, day } = useWords();
  const { map, texts } = useMethod();
  const name = map.places.find(({ id }) => id === place)?.name;
  const link = { ...EMPTY_LINK, map: map.manifest.id, time: date, place, lang: locale === 'en' ? null : locale };
  return (
    <a href={`/${formatLink(link).search}`}>
      {texts.walk.open}
      <span className="hidden-text">{` ${name ? own(name) : place}, ${day(date)}`}</span>
    </a>
  );
}

function placeOf(places: readonly PublishedPlace[], id: PlaceId): PublishedPlace {
  const place = places.find((one) => one.id === id);
  if (!place) throw new Error(`the method page goes through ${id}, which is no place`);
  return place;
}
