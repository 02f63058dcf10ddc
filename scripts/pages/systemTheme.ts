import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const PATH = '/src/ui/systemTheme.css';

/**
 * `systemTheme.css`: the dark tokens of `tokens.css` for documents on which no script has set a theme, so that they follow
 * the reader's system.
 *
 * @throws Error where `tokens.css` has no dark theme.
 */
export function systemTheme(): Plugin {
  return {
    name: 'system-theme',
    resolveId: (id) => (id.endsWith(PATH) ? id : undefined),
    load: (id) => (id.endsWith(PATH) ? systemThemeOf(readFileSync('src/ui/tokens.css', 'utf8')) : undefined),
  };
}

function systemThemeOf(tokens: string): string {
  const [, dark] = /\[data-theme="dark"\]\s*\{([^}]*)\}/.exec(tokens) ?? [];
  if (!dark) throw new Error('tokens.css has no [data-theme="dark"]');
  return `@media screen and (prefers-color-scheme: dark) {\n  :root:not([data-theme]) {${dark}}\n}\n`;
}
