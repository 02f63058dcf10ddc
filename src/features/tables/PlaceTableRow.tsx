import { memo } from 'react';
import type { PlaceId } from '#domain/ids.ts';
import { openFromRow } from './openFromRow.ts';

interface PlaceTableRowProps {
  readonly id: PlaceId;
  readonly name: string;
  readonly governorate: string;
  readonly holder: string;
  readonly status: string;
  readonly since: string;
  readonly isSelected: boolean;
  readonly onSelect: (place: PlaceId) => void;
}

/** One place. Only texts and one action come in, so that a new day draws just the rows that differ. */
export const PlaceTableRow = memo(function PlaceTableRow(row: PlaceTableRowProps) {
  const { id, name, governorate, holder, status, since, isSelected, onSelect } = row;
  return (
    <tr data-selected={isSelected || undefined}>
      <th scope="row">
        <button
          type="button"
          aria-current={isSelected || undefined}
          onClick={(event) => openFromRow(event, () => onSelect(id))}
        >
          {name}
        </button>
      </th>
      <td>{governorate}</td>
      <td>{holder}</td>
      <td>{status}</td>
      <td>{since}</td>
    </tr>
  );
});
