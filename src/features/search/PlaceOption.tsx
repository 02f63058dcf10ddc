import { governorateName } from '#domain/governorateName.ts';
import { controlOfPlace } from '#domain/publishedPlace.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectPlaces } from '#state/selectors/selectPlaces.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import type { SpelledPlace } from '#state/selectors/selectSpelledPlaces.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Swatch } from '#ui/Swatch.tsx';
import { FoundOption } from './FoundOption.tsx';

interface PlaceOptionProps {
  readonly id: string;
  readonly place: SpelledPlace;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

/** One place: who holds it on the day shown, its name in both languages, what and where it is, its other spellings. */
export function PlaceOption({ id, place, isActive, onChoose }: PlaceOptionProps) {
  const { locale, own, say, list } = useWords();
  const actors = useMapStore(selectActors);
  const shown = useMapStore(selectShownDay);
  const lens = useMapStore((state) => state.lens);
  const history = useMapStore((state) => selectPlaces(state).get(place.id));
  const control = shown && history ? controlOfPlace(history, lens, shown) : undefined;
  const other = locale === 'en' ? 'ar' : 'en';
  const kind = say(`place.${place.kind}`);
  const governorate = governorateName(place.governorate, locale);
  return (
    <FoundOption id={id} isActive={isActive} onChoose={onChoose}>
      {history ? (
        <Swatch
          status={control?.status ?? 'unknown'}
          actor={control?.actor ? actors.get(control.actor) : undefined}
          against={control?.against ? actors.get(control.against) : undefined}
        />
      ) : (
        <span />
      )}
      <span>
        <b>{own(place.name)}</b>{' '}
        <span lang={other} dir={other === 'ar' ? 'rtl' : 'ltr'}>
          {place.name[other]}
        </span>
        <small>
          {governorate ? say('place.of', { kind, governorate }) : kind}
          {place.spellings.length > 0 ? (
            <bdi>{` · ${say('search.also', { names: list(place.spellings.slice(0, 3)) })}`}</bdi>
          ) : null}
        </small>
      </span>
    </FoundOption>
  );
}
