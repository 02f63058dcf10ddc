import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '#scripts/commands/findBrowser.mjs';

/** A headless Chromium as the tests start it. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.TIDELINE_BROWSER ?? findBrowser();
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}
