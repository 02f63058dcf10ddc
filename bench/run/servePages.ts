import { build, type PreviewServer, preview } from 'vite';

const configFile = new URL('../pages/vite.config.ts', import.meta.url).pathname;

/** Builds the measured pages into `bench/dist`. */
export async function buildPages(): Promise<void> {
  await build({ configFile, logLevel: 'warn' });
}

/** Builds the measured pages and serves them on a free port; `close` ends it. */
export async function servePages(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  await buildPages();
  const server: PreviewServer = await preview({ configFile, preview: { port: 4690, strictPort: false } });
  const [url = ''] = server.resolvedUrls?.local ?? [];
  return { url, close: () => server.close() };
}
