import { useId } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { placeColumns } from './csvColumns.ts';
import { csvFileName, downloadCsv } from './csvFile.ts';
import { PlaceTableRow } from './PlaceTableRow.tsx';
import { PLACE_COLUMNS } from './placeColumns.ts';
import { SortHeader } from './SortHeader.tsx';
import { TableCaption } from './TableCaption.tsx';
import type { TableProps } from './TableProps.ts';
import { useDateText } from './useDateText.ts';
import { usePlaceRows } from './usePlaceRows.ts';

/** Every place of the map and who holds it on the day. A row opens the note of its place. */
export function PlaceTable({ manifest, date }: TableProps) {
  const { say } = useWords();
  const { items, shown, filter, setFilter, sort, sortBy } = usePlaceRows(date, manifest.days[0]);
  const lens = useMapStore((state) => state.lens);
  const known = useMapStore(selectKnownDrawn);
  const dateText = useDateText(date);
  const failed = useMapStore(({ files }) =>
    (['places', 'histories'] as const).find((role) => typeof files[role] === 'object'),
  );
  const selected = useMapStore((state) => state.place);
  const selectPlace = useMapStore((state) => state.selectPlace);
  const fieldId = useId();
  if (items.length === 0) {
    return <p>{say(failed ? `state.failed.${failed}` : 'search.waiting')}</p>;
  }
  return (
    <div className="tables-list">
      <p className="tables-filter">
        <label htmlFor={fieldId}>{say('tables.filter')}</label>
        <input
          id={fieldId}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={filter}
          onChange={({ target }) => setFilter(target.value)}
        />
        <span aria-live="polite">{say('tables.shown', { shown: shown.length, count: items.length })}</span>
      </p>
      <table className="tables-places">
        <TableCaption
          title={say('tables.all', { date: dateText })}
          onDownload={() =>
            downloadCsv(
              csvFileName('places', { manifest, date, lens, known }),
              placeColumns({ date, lens, known }),
              items,
            )
          }
        />
        <thead>
          <tr>
            {PLACE_COLUMNS.map((column) => (
              <SortHeader key={column} column={column} sort={sort} onSort={sortBy} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ item: { place }, name, governorate, holder, status, since }) => (
            <PlaceTableRow
              key={place.id}
              id={place.id}
              name={name}
              governorate={governorate}
              holder={holder}
              status={status}
              since={since}
              isSelected={place.id === selected}
              onSelect={selectPlace}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
