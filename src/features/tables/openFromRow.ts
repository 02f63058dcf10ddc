import type { MouseEvent } from 'react';

/** Opens a note from a row of a table, and keeps the row in sight where the note takes part of the page. */
export function openFromRow({ currentTarget }: MouseEvent, open: () => void): void {
  open();
  const row = currentTarget.closest('tr');
  requestAnimationFrame(() => row?.scrollIntoView({ block: 'nearest' }));
}
