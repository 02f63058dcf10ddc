import { rowName } from '#i18n/groundNames.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { selectPlaces } from '#state/selectors/selectPlaces.ts';
import { selectTableOfAreas } from '#state/selectors/selectTableOfAreas.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { areaColumns } from './csvColumns.ts';
import { csvFileName, downloadCsv } from './csvFile.ts';
import { TableCaption } from './TableCaption.tsx';
import type { TableProps } from './TableProps.ts';
import { useDateText } from './useDateText.ts';

/** Who holds how much ground and how many places on the day. */
export function AreaTable({ manifest, date }: TableProps) {
  const { say, area, share, number, locale } = useWords();
  const rows = useMapStore(selectTableOfAreas);
  const actors = useMapStore(selectActors);
  const lens = useMapStore((state) => state.lens);
  const known = useMapStore(selectKnownDrawn);
  const dateText = useDateText(date);
  const controlFile = useMapStore((state) => state.files.control);
  const hasPlaces = useMapStore((state) => selectPlaces(state).size > 0);
  if (rows.length === 0) {
    return <p>{say(typeof controlFile === 'object' ? 'state.failed.control' : 'legend.waiting')}</p>;
  }

  return (
    <table>
      <TableCaption
        title={say('tables.areas', { date: dateText })}
        onDownload={() =>
          downloadCsv(
            csvFileName('areas', { manifest, date, lens, known }),
            areaColumns({ date, lens, known }, actors),
            rows,
          )
        }
      />
      <thead>
        <tr>
          <th scope="col">{say('tables.holder')}</th>
          <th scope="col">{say('legend.area')}</th>
          <th scope="col">{say('legend.share')}</th>
          <th scope="col">{say('legend.places')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.status}/${row.actor ?? ''}`}>
            <th scope="row">{rowName(row, actors, date, locale)}</th>
            <td>{area(row.areaKm2)}</td>
            <td>{share(row.share)}</td>
            <td>{hasPlaces ? number(row.placeCount) : '…'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
