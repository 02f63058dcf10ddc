import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The page loads nothing from elsewhere, runs no inline script or style, and sends nothing anywhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Any site may embed a map. A meta tag cannot say so: browsers read `frame-ancestors` from the header only. */
const frameAncestors = 'frame-ancestors *';

/** Hosts that cannot send headers get the policy with the page. Not in `vite dev`, whose reloading needs inline scripts. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  // 'mpa': a missing page is a 404, not the map.
  appType: 'mpa',
  plugins: [react(), policyInPage()],
  build: {
    target: 'es2023',
    // Inlined assets would be data: URLs, which the policy allows for images only.
    assetsInlineLimit: 0,
    // The size budget walks the manifest.
    manifest: true,
    // The licences ask that their texts go with the copies; licences.html links this list.
    license: { fileName: 'licences.txt' },
    // The polyfill is an inline script; every browser that runs this target preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'licences.html'] },
  },
  preview: {
    port: 4173,
    strictPort: true,
    // A sandboxed frame has the origin `null` and must still be able to fetch the data.
    cors: true,
    headers: {
      'Content-Security-Policy': `${contentSecurityPolicy}; ${frameAncestors}`,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    allowOnly: !process.env.CI,
  },
});
