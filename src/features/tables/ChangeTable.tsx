import { useWords } from '#i18n/useWords.ts';
import { selectClaims } from '#state/selectors/selectClaims.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { selectPlaces } from '#state/selectors/selectPlaces.ts';
import { selectTableOfChanges } from '#state/selectors/selectTableOfChanges.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { ChangeRow } from './ChangeRow.tsx';
import { changeColumns } from './csvColumns.ts';
import { csvFileName, downloadCsv } from './csvFile.ts';
import { TableCaption } from './TableCaption.tsx';
import type { TableProps } from './TableProps.ts';
import { useDateText } from './useDateText.ts';

/** The places that changed hands on the day or were newly claimed: from whom, to whom, and who says so. */
export function ChangeTable({ manifest, date }: TableProps) {
  const { say } = useWords();
  const rows = useMapStore(selectTableOfChanges);
  const lens = useMapStore((state) => state.lens);
  const known = useMapStore(selectKnownDrawn);
  const dateText = useDateText(date);
  const claims = useMapStore(selectClaims);
  const hasPlaces = useMapStore((state) => selectPlaces(state).size > 0);
  // The list of all places below says what became of the files.
  if (!hasPlaces) return null;
  const title = say('tables.changes', { date: dateText });
  if (rows.length === 0) {
    return (
      <div>
        <h4>{title}</h4>
        <p>{say('tables.noChanges')}</p>
      </div>
    );
  }
  const download = () =>
    downloadCsv(
      csvFileName('changes', { manifest, date, lens, known }),
      changeColumns({ date, lens, known }, claims),
      rows,
    );
  return (
    <table className="tables-changes">
      <TableCaption title={title} onDownload={download} />
      <thead>
        <tr>
          <th scope="col">{say('tables.place')}</th>
          <th scope="col">{say('tables.from')}</th>
          <th scope="col">{say('tables.to')}</th>
          <th scope="col">{say('tables.status')}</th>
          <th scope="col">{say('tables.saidBy')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((change) => (
          <ChangeRow key={change.place.id} change={change} date={date} />
        ))}
      </tbody>
    </table>
  );
}
