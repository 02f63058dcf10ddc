import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm } from './run.mjs';

/**
 * Installs what package-lock.json names, if it is not there already.
 *
 * @returns whether the dependencies are there now. If not, the reason has been printed.
 */
export async function installDependencies() {
  if (isInstalled()) return true;
  console.log('Installing dependencies (npm ci) …');
  // --include=dev: with NODE_ENV=production npm would leave out the tools that build and test.
  // --loglevel: errors are shown even where npm was told to be silent.
  const exitCode = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (exitCode === 0) return true;
  console.error(`\nnpm ci failed with exit code ${exitCode}; its own words are above.`);
  console.error('It needs the network, leave to write in this folder, and a package-lock.json that fits package.json.');
  return false;
}

/**
 * Compares the lock with the record that npm keeps of what it has installed: same versions, same hashes, folders there.
 * Optional packages may be absent; npm leaves out those of other platforms.
 */
function isInstalled() {
  const recordPath = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(recordPath)) return false;
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(recordPath);
  return Object.entries(wanted).every(([folder, entry]) => {
    if (folder === '') return true;
    const found = installed[folder];
    if (!found || !existsSync(join(root, folder, 'package.json'))) return entry.optional === true && !found;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function packagesIn(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}
