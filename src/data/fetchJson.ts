import { DataError } from './DataError.ts';
import { readText } from './readText.ts';

/** A key that would reach the prototype of whatever the object is copied into. No file of ours has it. */
const PROTOTYPE_KEY = /"__proto__"\s*:/;

export interface FetchOptions {
  /** Aborts the request; the AbortError is passed on as it is. */
  readonly signal?: AbortSignal;
  /** Another try: asks the server again even where the browser keeps a reply, which may be the broken one. */
  readonly isRetry?: boolean;
}

/**
 * Fetches and parses one JSON file.
 *
 * @param url - absolute, or relative to the page.
 * @throws DataError where the network fails, the reply is not a success, is larger than 8 MB, is not JSON, or has a key
 *   `__proto__`.
 */
export async function fetchJson(url: string, options: FetchOptions = {}): Promise<unknown> {
  const text = await fetchText(url, options);
  if (PROTOTYPE_KEY.test(text)) throw new DataError(url, '', 'has a key "__proto__"');
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError(url, '', 'not JSON');
  }
}

async function fetchText(url: string, { signal, isRetry }: FetchOptions): Promise<string> {
  try {
    const response = await fetch(url, { signal: signal ?? null, cache: isRetry ? 'no-cache' : 'default' });
    if (!response.ok) throw new DataError(url, '', `the server answered ${response.status}`, 'status');
    return await readText(url, response);
  } catch (error) {
    if (error instanceof DataError || signal?.aborted) throw error;
    throw new DataError(url, '', 'the network did not answer', 'network');
  }
}
