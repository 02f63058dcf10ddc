import { defineConfig } from '@playwright/test';
import { findBrowser } from '#scripts/commands/findBrowser.mjs';
import { findNginx } from '#scripts/commands/findNginx.mjs';

const port = Number(process.env.PORT ?? 4317);
/** Where `npm test` has found or installed nginx, the site as it is deployed is tested too, one port further. */
const nginxPort = port + 1;
/** Articles that hold the map in a frame, from an origin of their own. */
const examplesPort = port + 2;
const hasNginx = findNginx() !== undefined;
const isRoot = process.getuid?.() === 0;
const browser = process.env.TIDELINE_BROWSER ?? findBrowser();

export default defineConfig({
  testDir: 'e2e',
  projects: [
    { name: 'e2e', testMatch: '*.spec.ts' },
    { name: 'nginx', testMatch: '*.nginx.ts', use: { baseURL: `http://localhost:${nginxPort}` } },
    // Not in `npm test`: the scripts `long:…`.
    { name: 'long', testMatch: '*.long.ts', timeout: 0 },
    // Nor these: `npm run pictures` takes those of the README.
    { name: 'pictures', testMatch: '*.pictures.ts' },
  ],
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Two slow cores are enough for every test; a page that hangs is still found.
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    // Wide enough for another browser's edges of letters, too narrow for a front line or a hatch that is gone.
    toHaveScreenshot: { threshold: 0.2, maxDiffPixelRatio: 0.002, animations: 'disabled', caret: 'hide', scale: 'css' },
  },
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  retries: 0,
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Asia/Damascus',
    launchOptions: {
      // Where there is none, Playwright takes its own download, or says how to get it.
      ...(browser ? { executablePath: browser } : {}),
      // Besides the sandbox, which root cannot have: nothing that makes a browser speak to the network by itself.
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        // Letters as a browser with a window draws them.
        '--font-render-hinting=slight',
      ],
    },
  },
  webServer: [
    {
      // `node …/vite.js` and not `npx vite`, so that the process that is stopped is the server itself.
      command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
      url: `http://localhost:${port}/`,
      reuseExistingServer: false,
    },
    ...(hasNginx
      ? [
          {
            command: `node scripts/commands/serveNginx.mjs ${nginxPort}`,
            url: `http://localhost:${nginxPort}/`,
            reuseExistingServer: false,
          },
          {
            command: 'node node_modules/vite/bin/vite.js preview --config examples/vite.config.ts',
            url: `http://localhost:${examplesPort}/`,
            env: { PORT: String(examplesPort), MAP_ORIGIN: `http://localhost:${nginxPort}` },
            reuseExistingServer: false,
          },
        ]
      : []),
  ],
});
