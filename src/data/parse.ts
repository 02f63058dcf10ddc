import * as v from 'valibot';
import { DataError } from './DataError.ts';

/**
 * Checks a value against a schema.
 *
 * @param file - the name that the message gives.
 * @throws DataError that names the first path which does not fit, and why.
 */
export function parse<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DataError(file, v.getDotPath(issue) ?? '', issue.message);
}
