import type { IsoDate } from '#domain/days.ts';
import type { PlaceChange } from '#domain/placeChange.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { ActorCell } from './ActorCell.tsx';
import { openFromRow } from './openFromRow.ts';
import { SaidBy } from './SaidBy.tsx';
import { useControlWords } from './useControlWords.ts';

interface ChangeRowProps {
  readonly change: PlaceChange<PublishedPlace>;
  readonly date: IsoDate;
}

/** One place that changed hands or is newly claimed. Its name opens its note; so does the word of who says so. */
export function ChangeRow({ change: { place, before, after }, date }: ChangeRowProps) {
  const { own } = useWords();
  const words = useControlWords(date);
  const isSelected = useMapStore((state) => state.place === place.id);
  const selectPlace = useMapStore((state) => state.selectPlace);
  return (
    <tr data-selected={isSelected || undefined}>
      <th scope="row">
        <button
          type="button"
          aria-current={isSelected || undefined}
          onClick={(event) => openFromRow(event, () => selectPlace(place.id))}
        >
          {own(place.name)}
        </button>
      </th>
      <td>
        <ActorCell control={{ ...before, status: 'held', against: null }} date={date} />
      </td>
      <td>
        <ActorCell control={after} date={date} />
      </td>
      <td>{words(after).status}</td>
      <td>
        <SaidBy place={place} control={after} />
      </td>
    </tr>
  );
}
