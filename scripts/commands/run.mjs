import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program in the repository's folder, with its output shown here and no input.
 *
 * @returns its exit code; 127 if there is no such program, 1 if a signal ended it.
 */
export function run(command, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => {
      console.error(`${command} did not start: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs npm with the Node that runs this; on Windows a plain `npm` is a script that Node does not start by itself. */
export function runNpm(args, env = process.env) {
  const npm = process.env.npm_execpath ?? '';
  if (npm.endsWith('npm-cli.js')) return run(process.execPath, [npm, ...args], env);
  if (process.platform === 'win32') return run('cmd', ['/c', 'npm', ...args], env);
  return run('npm', args, env);
}
