import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const CLIENT = fileURLToPath(new URL('preactClient.ts', import.meta.url));

/** Preact stands in for React in what is built: the same components with 60 kB less of gzipped script (decision 0021). */
export function preactForReact(): Plugin {
  const alias = [
    { find: 'react/jsx-runtime', replacement: fileURLToPath(import.meta.resolve('preact/jsx-runtime')) },
    { find: 'react-dom/client', replacement: CLIENT },
    { find: /^react(-dom)?$/, replacement: fileURLToPath(import.meta.resolve('preact/compat')) },
  ];
  return { name: 'preact-for-react', apply: 'build', config: () => ({ resolve: { alias } }) };
}
