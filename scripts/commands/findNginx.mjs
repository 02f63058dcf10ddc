import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian keeps it where only root's PATH looks. */
const USUAL = ['/usr/sbin', '/usr/local/sbin'];

/** @returns the path of nginx, or undefined; installs nothing. */
export function findNginx() {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...USUAL];
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
}
