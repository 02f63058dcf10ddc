import type { App } from './app.ts';

/** Errors of the page itself: uncaught ones and what it logs. What the browser writes when a request fails is none. */
export function ownErrors(app: App): string[] {
  return app.errors.filter((text) => !text.startsWith('Failed to load resource'));
}
