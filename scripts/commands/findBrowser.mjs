import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first is Chromium without a window: the same engine, and the tests take two thirds of the time. */
const names = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
];

/**
 * Looks for a Chromium or Chrome and installs nothing.
 *
 * A browser named in TIDELINE_BROWSER or CHROME_PATH is the one to use: if it is not there, that is an error and no other
 * is looked for.
 *
 * @returns the program's path, or undefined.
 */
export function findBrowser() {
  const { TIDELINE_BROWSER, CHROME_PATH } = process.env;
  const named = TIDELINE_BROWSER || CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${TIDELINE_BROWSER ? 'TIDELINE_BROWSER' : 'CHROME_PATH'} names ${named}, which does not exist.`);
  }
  return [...onPath(), ...usualPlaces()].find((path) => existsSync(path) && starts(path));
}

function onPath() {
  if (process.platform === 'win32') return [];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe'));
  }
  return [];
}

/** Ubuntu's `chromium-browser` may be a script that only asks for a snap. On Windows the question would open a window. */
function starts(path) {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
