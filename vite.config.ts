import react from '@vitejs/plugin-react';
import type { BuildOptions, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { firstSightInPage } from '#scripts/pages/firstSightInPage.ts';
import { systemTheme } from '#scripts/pages/systemTheme.ts';
import { writtenPages } from '#scripts/pages/writtenPages.ts';
import { embedPage } from '#scripts/site/embedPage.ts';
import { firstLoadChunks } from '#scripts/site/firstLoadChunks.ts';
import { frameMessages } from '#scripts/site/frameMessages.ts';
import { leafletParts } from '#scripts/site/leafletParts.ts';
import { preactForReact } from '#scripts/site/preactForReact.ts';
import { servedHeaders } from '#scripts/site/servedHeaders.ts';
import { subsetFonts } from '#scripts/site/subsetFonts.ts';

const { policy, headers } = servedHeaders();

/** Hosts that cannot send headers get the policy with the page. Not in `vite dev`, whose reloading needs inline scripts. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

const build: BuildOptions = {
  target: 'es2023',
  // Inlined assets would be data: URLs, which the policy allows for images only.
  assetsInlineLimit: 0,
  // The size budget walks the manifest.
  manifest: true,
  // The polyfill is an inline script; every browser that runs this target preloads modules by itself.
  modulePreload: { polyfill: false },
};

export default defineConfig({
  // 'mpa': a missing page is a 404, not the map.
  appType: 'mpa',
  plugins: [
    react(),
    preactForReact(),
    subsetFonts(),
    leafletParts(),
    systemTheme(),
    writtenPages(),
    firstSightInPage('syria-2024', policy),
    policyInPage(),
    embedPage({
      plugins: [react(), preactForReact(), subsetFonts(), leafletParts(), frameMessages(), policyInPage()],
      build,
    }),
  ],
  build: {
    ...build,
    // The licences ask that their texts go with the copies; licences.html links this list.
    license: { fileName: 'licences.txt' },
    rolldownOptions: {
      input: ['index.html', 'licences.html'],
      output: { codeSplitting: { groups: firstLoadChunks('src/app/main.tsx', 'src/map/MapView.tsx') } },
    },
  },
  preview: {
    port: 4173,
    strictPort: true,
    // A sandboxed frame has the origin `null` and must still be able to fetch the data.
    cors: true,
    // Any site may embed a map, whatever its path.
    headers: { ...headers, 'Content-Security-Policy': `${policy}; frame-ancestors *` },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/run/*.test.ts'],
    allowOnly: !process.env.CI,
  },
});
