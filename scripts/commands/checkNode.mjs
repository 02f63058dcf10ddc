import { readFileSync } from 'node:fs';

/** Stops with a plain sentence where Node is older than `engines` in package.json says. */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const [major, minor] = numbersOf(engines.node);
  const [ownMajor, ownMinor] = numbersOf(process.versions.node);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  console.error(`Tideline needs Node ${major}.${minor} or later; this is Node ${process.versions.node}.`);
  console.error('Install a newer one from https://nodejs.org and run the command again.');
  process.exit(1);
}

/** `>=20.19` → [20, 19]. */
function numbersOf(version) {
  return (version.match(/\d+/g) ?? []).map(Number);
}
