import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The measured pages: our sources and the peers, built alike for production. */
export default defineConfig({
  root: at('.'),
  base: './',
  plugins: [react()],
  resolve: {
    alias: [
      ...['domain', 'data', 'map', 'state', 'ui', 'i18n'].map((name) => ({
        find: `#${name}`,
        replacement: at(`../../src/${name}`),
      })),
      { find: '#scripts', replacement: at('../../scripts') },
    ],
    // One React and one Leaflet, or neither works.
    dedupe: ['react', 'react-dom', 'leaflet', 'react-leaflet', '@react-leaflet/core', 'topojson-client'],
  },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: { input: [at('./scrub/page.html'), at('./first/page.html')] },
  },
});
