// Serves the built site with deploy/nginx.conf as it is shipped; only where it listens and what it serves are replaced.
// node scripts/commands/serveNginx.mjs PORT
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx } from './findNginx.mjs';
import { root } from './run.mjs';

const port = Number(process.argv[2]);
const nginx = findNginx();
if (!nginx) throw new Error('There is no nginx.');

const folder = mkdtempSync(join(tmpdir(), 'tideline-nginx-'));
const modules = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const hasBrotli = existsSync(modules);

cpSync(join(root, 'deploy/tideline-headers.conf'), join(folder, 'tideline-headers.conf'));
if (hasBrotli) cpSync(join(root, 'deploy/tideline-brotli.conf'), join(folder, 'tideline-brotli.conf'));
const shipped = readFileSync(join(root, 'deploy/nginx.conf'), 'utf8');
const placed = replaceOnce(
  replaceOnce(shipped, 'listen 80;', `listen 127.0.0.1:${port};`),
  'root /srv/tideline;',
  `root ${root}dist;`,
);
writeFileSync(join(folder, 'tideline.conf'), placed);
writeFileSync(join(folder, 'nginx.conf'), whole());

const server = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.kill());
server.once('close', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = code ?? 0;
});

/** What Debian's own nginx.conf has around a site. */
function whole() {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
${hasBrotli ? `load_module ${modules};` : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  sendfile on;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include tideline.conf;
}
`;
}

function replaceOnce(text, found, by) {
  const parts = text.split(found);
  if (parts.length !== 2) throw new Error(`deploy/nginx.conf has "${found}" ${parts.length - 1} times and not once.`);
  return parts.join(by);
}
