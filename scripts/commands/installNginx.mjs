import { existsSync } from 'node:fs';
import { findNginx } from './findNginx.mjs';
import { installFromDebian, isDebianRoot } from './installFromDebian.mjs';

/** Where Debian puts the module that sends ready .br files. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * Makes sure that there is an nginx with its Brotli module, where Debian's packages can be installed.
 *
 * @returns the path of nginx, or undefined after having printed why there is none.
 */
export async function installNginx() {
  if (findNginx() && existsSync(BROTLI)) return findNginx();
  if (isDebianRoot()) await installFromDebian(['nginx-light', 'libnginx-mod-http-brotli-static']);
  const found = findNginx();
  if (!found) console.error('There is no nginx here: apt-get install nginx-light libnginx-mod-http-brotli-static');
  return found;
}
