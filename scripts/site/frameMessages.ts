import type { Plugin } from 'vite';

/** Groups of messages of which a frame says none: its build leaves them out, and stops where a module of the frame says one. */
const UNSAID = ['about', 'ledger', 'preference', 'search', 'share', 'sheet', 'status', 'tables'] as const;

const MESSAGE_FILE = /\/src\/i18n\/(en|ar)\.json$/;
const SAID = new RegExp(`["'\`](?:${UNSAID.join('|')})\\.[\\w.]*`);

/** Leaves out of the message files what only the whole page says. */
export function frameMessages(): Plugin {
  return {
    name: 'frame-messages',
    // Before the file becomes a module.
    enforce: 'pre',
    transform(text, id) {
      return MESSAGE_FILE.test(id) ? saidInFrame(text) : null;
    },
    renderChunk(code, { fileName }) {
      const said = saidThough(code);
      if (said) this.error(`scripts/site/frameMessages.ts leaves out ${said}, which ${fileName} says`);
      return null;
    },
  };
}

/** A message file without the groups that a frame says nothing of. */
export function saidInFrame(text: string): string {
  const messages = Object.entries(JSON.parse(text) as Record<string, unknown>);
  const unsaid: readonly string[] = UNSAID;
  return JSON.stringify(Object.fromEntries(messages.filter(([key]) => !unsaid.includes(key.split('.')[0] ?? ''))));
}

/** The first message in a module's code that was left out; null where there is none. */
export function saidThough(code: string): string | null {
  return SAID.exec(code)?.[0].slice(1) ?? null;
}
