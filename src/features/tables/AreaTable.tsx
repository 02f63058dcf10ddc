import { nameOn } from '#domain/actor.ts';
import type { CountedArea } from '#domain/countedAreas.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { selectTableOfAreas } from '#state/selectors/selectTableOfAreas.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { areaColumns } from './csvColumns.ts';
import { csvFileName, downloadCsv } from './csvFile.ts';
import { TableCaption } from './TableCaption.tsx';
import type { TableProps } from './TableProps.ts';
import { useDateText } from './useDateText.ts';

/** Who holds how much ground and how many places on the day. */
export function AreaTable({ manifest, date }: TableProps) {
  const { say, own, area, share, number } = useWords();
  const rows = useMapStore(selectTableOfAreas);
  const actors = useMapStore(selectActors);
  const lens = useMapStore((state) => state.lens);
  const known = useMapStore(selectKnownDrawn);
  const dateText = useDateText(date);
  const controlFile = useMapStore((state) => state.files.control);
  const hasPlaces = useMapStore((state) => state.places.size > 0);
  if (rows.length === 0) {
    return <p>{say(typeof controlFile === 'object' ? 'state.failed.control' : 'legend.waiting')}</p>;
  }

  const nameOf = ({ status, actor: id }: CountedArea) => {
    const actor = id === null ? undefined : actors.get(id);
    if (status === 'contested') return say('legend.contested');
    if (status === 'silent') return say('legend.silent');
    if (status === 'unknown' || !actor) return say('legend.unknown');
    return status === 'held' ? own(nameOn(actor, date)) : say('legend.asserted', { actor: own(actor.short) });
  };

  return (
    <table>
      <TableCaption
        title={say('tables.areas', { date: dateText })}
        onDownload={() =>
          downloadCsv(csvFileName('areas', { manifest, date, lens, known }), areaColumns({ date, lens }, actors), rows)
        }
      />
      <thead>
        <tr>
          <th scope="col">{say('tables.holder')}</th>
          <th scope="col">{say('legend.area')}</th>
          <th scope="col">{say('legend.share')}</th>
          <th scope="col">{say('tables.places')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.status}/${row.actor ?? ''}`}>
            <th scope="row">{nameOf(row)}</th>
            <td>{area(row.areaKm2)}</td>
            <td>{share(row.share)}</td>
            <td>{hasPlaces ? number(row.placeCount) : '…'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
