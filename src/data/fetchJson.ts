import { DataError } from './DataError.ts';

const MAXIMUM_BYTES = 8_000_000;

/**
 * Fetches and parses one JSON file.
 *
 * @param url - absolute, or relative to the page.
 * @param signal - aborts the request; the AbortError is passed on as it is.
 * @throws DataError where the network fails, the reply is not a success, is larger than 8 MB, or is not JSON.
 */
export async function fetchJson(url: string, signal?: AbortSignal): Promise<unknown> {
  const text = await fetchText(url, signal);
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError(url, '', 'not JSON');
  }
}

async function fetchText(url: string, signal: AbortSignal | undefined): Promise<string> {
  try {
    const response = await fetch(url, signal ? { signal } : {});
    if (!response.ok) throw new DataError(url, '', `the server answered ${response.status}`);
    const body = await response.text();
    if (body.length > MAXIMUM_BYTES) throw new DataError(url, '', `larger than ${MAXIMUM_BYTES / 1_000_000} MB`);
    return body;
  } catch (error) {
    if (error instanceof DataError || signal?.aborted) throw error;
    throw new DataError(url, '', 'the network did not answer');
  }
}
