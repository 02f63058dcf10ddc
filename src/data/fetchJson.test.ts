import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DataError } from './DataError.ts';
import { fetchJson } from './fetchJson.ts';
import { MAXIMUM_BYTES } from './readText.ts';

afterEach(() => vi.unstubAllGlobals());

function reply(body: BodyInit | null, init?: ResponseInit) {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => new Response(body, init));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

const failure = () => fetchJson('x.json').catch((error: DataError) => error) as Promise<DataError>;

/** Endless unless it is cancelled; counts what was taken from it. */
function endlessBody() {
  const taken = { bytes: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      taken.bytes += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000).fill(32));
    },
    cancel: () => {
      taken.cancelled = true;
    },
  });
  return { body, taken };
}

describe('fetchJson', () => {
  it('reads JSON whose letters are cut in two between chunks', async () => {
    const bytes = new TextEncoder().encode('{"name":"حماة"}');
    reply(
      new ReadableStream({
        start: (controller) => {
          for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
          controller.close();
        },
      }),
    );
    expect(await fetchJson('x.json')).toEqual({ name: 'حماة' });
  });

  it('stops reading once a reply is larger than 8 MB', async () => {
    const { body, taken } = endlessBody();
    reply(body);
    expect(await failure()).toMatchObject({ kind: 'size', reason: 'larger than 8 MB' });
    expect(taken.cancelled).toBe(true);
    expect(taken.bytes).toBeLessThan(MAXIMUM_BYTES + 3_000_000);
  });

  it('reads a reply of exactly 8 MB', async () => {
    reply(`"${'x'.repeat(MAXIMUM_BYTES - 2)}"`);
    expect(await fetchJson('x.json')).toHaveLength(MAXIMUM_BYTES - 2);
  });

  it.each(['', '<!doctype html>', '[{"id":', 'NaN', "{'a':1}"])('refuses %j, which is not JSON', async (text) => {
    reply(text);
    expect(await failure()).toMatchObject({ kind: 'content', reason: 'not JSON' });
  });

  it.each(['{"__proto__":{"polluted":1}}', '[{"a":{"__proto__" :1}}]'])('refuses the key in %s', async (text) => {
    reply(text);
    expect(await failure()).toMatchObject({ kind: 'content', reason: 'has a key "__proto__"' });
  });

  it('reads a text that only speaks of that key', async () => {
    reply(JSON.stringify({ text: '{"__proto__":1}' }));
    expect(await fetchJson('x.json')).toEqual({ text: '{"__proto__":1}' });
  });

  it('tells an error of the server from a silent network', async () => {
    reply('', { status: 404 });
    expect(await failure()).toMatchObject({ kind: 'status', reason: 'the server answered 404' });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failure()).toMatchObject({ kind: 'network' });
  });

  it('tells a connection that breaks while it is read', async () => {
    reply(new ReadableStream({ start: (controller) => controller.error(new TypeError('reset')) }));
    expect(await failure()).toMatchObject({ kind: 'network' });
  });

  it('asks the server again, and not the browser’s copy, when it is another try', async () => {
    const fetch = reply('1');
    await fetchJson('x.json');
    await fetchJson('x.json', { isRetry: true });
    expect(fetch.mock.calls.map(([, init]) => init.cache)).toEqual(['default', 'no-cache']);
  });
});
