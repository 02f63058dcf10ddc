import * as v from 'valibot';
import { isoDate } from '#data/schemas/basics.ts';

/** Cells of a CSV file: text in, meaning out. An empty cell means "not known" or "none". */

/** Text that must be there. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

/** Text that may be empty. */
export const optionalText = v.pipe(v.string(), v.trim());

/** A number; digits, sign and decimal point only. */
export const number = v.pipe(v.string(), v.trim(), v.decimal('not a number'), v.transform(Number));

/** A number, or null for an empty cell. */
export const optionalNumber = nullWhereEmpty(number);

/** A day, or null for an empty cell. */
export const optionalDay = nullWhereEmpty(isoDate);

/** `yes` or `no`. */
export const yesOrNo = v.pipe(
  v.picklist(['yes', 'no']),
  v.transform((answer) => answer === 'yes'),
);

const emptyCell = v.pipe(
  v.literal(''),
  v.transform(() => null),
);

/** Null for an empty cell, else what `cell` makes of it. */
export function nullWhereEmpty<Cell extends v.GenericSchema>(cell: Cell) {
  return v.lazy((input) => (input === '' ? emptyCell : cell) as Cell | typeof emptyCell);
}

/** Items separated by `;`; an empty cell is an empty list. */
export function listOf<Item extends v.GenericSchema<string, unknown>>(item: Item) {
  return v.pipe(
    v.string(),
    v.transform((joined) => (joined === '' ? [] : joined.split(';').map((part) => part.trim()))),
    v.array(item),
  );
}
