import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves folders as one site, texts with Brotli, compressed at the first request and kept.
 *
 * @param folders - the first that has a file gives it.
 */
export async function serveCompressed(
  folders: readonly string[],
): Promise<{ readonly url: string; readonly close: () => void }> {
  const compressed = new Map<string, Buffer>();
  const bodyOf = (path: string, isText: boolean): Buffer => {
    const before = compressed.get(path);
    if (before) return before;
    const body = isText
      ? brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
      : readFileSync(path);
    compressed.set(path, body);
    return body;
  };
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const asked = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const path = folders.map((folder) => join(folder, asked)).find((one) => existsSync(one) && statSync(one).isFile());
    if (!path) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(path)];
    const body = bodyOf(path, type !== undefined);
    response.writeHead(200, {
      'Content-Type': type ?? 'application/octet-stream',
      'Content-Length': body.length,
      ...(type === undefined ? {} : { 'Content-Encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}
