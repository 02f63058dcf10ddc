import { DataError } from './DataError.ts';

/** More than any file of ours has, and little enough for a phone to read. */
export const MAXIMUM_BYTES = 8_000_000;

/**
 * The text of a reply, which is read no further once it exceeds 8 MB.
 *
 * @param file - the name that the message gives.
 * @throws DataError where the reply is larger.
 */
export async function readText(file: string, { body }: Response): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAXIMUM_BYTES) {
      await reader.cancel();
      throw new DataError(file, '', `larger than ${MAXIMUM_BYTES / 1_000_000} MB`, 'size');
    }
    text += decoder.decode(value, { stream: true });
  }
}
