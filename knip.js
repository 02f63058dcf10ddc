/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    'scripts/*.ts',
    'scripts/commands/{start,test}.mjs',
    'src/pages/writePages.ts',
    'src/app/embed.tsx',
    'src/pages/**/*.css',
    // The style in index.html imports it.
    'src/app/firstSight.css',
    'bench/bench-*.ts',
    'bench/pages/*/page.tsx',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'scripts/**/*.{ts,mts,mjs}', 'e2e/**/*.ts', 'bench/**/*.{ts,tsx,css}'],
  // The measured pages have a package of their own, which the bench commands install.
  ignoreDependencies: ['leaflet.timeline', 'leaflet-timedimension'],
  // A type that an exported shape is made of is exported, so that it can be named.
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: {
    /** Fonts are named in CSS only: `url("@fontsource/…")` is an import of that package. */
    css: (text) => [...text.matchAll(/url\("(@[^"]+)"\)/g)].map(([, name]) => `import '${name}';`).join('\n'),
  },
};
