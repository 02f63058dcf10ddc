import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** True where Debian's packages can be installed without asking anybody. */
export function isDebianRoot() {
  return process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs packages of Debian by name; without what they only recommend. */
export async function installFromDebian(packages) {
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update'], env)) !== 0) return;
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], env);
}
