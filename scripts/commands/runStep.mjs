import { join } from 'node:path';
import { countResults } from './countResults.mjs';
import { runNpm } from './run.mjs';

/**
 * Runs one step of `npm test`, which is a script of package.json, under a heading.
 *
 * @param step - `script`, its `title`, further `args`, and the `runner` whose report is counted, if there is one.
 * @param folder - where the runner leaves its report.
 * @returns `{ title, passed, failed, seconds }`.
 */
export async function runStep(step, folder) {
  console.log(`\n── ${step.title} ${'─'.repeat(Math.max(0, 60 - step.title.length))}`);
  const started = Date.now();
  const reportPath = join(folder, `${step.script}.json`);
  const args = [...(step.args ?? []), ...reporters(step.runner, reportPath)];
  const exitCode = await runNpm(['run', '--silent', step.script, '--', ...args], environment(reportPath));
  const seconds = (Date.now() - started) / 1000;
  console.log(`${step.title}: ${exitCode === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  return { title: step.title, ...countResults(step.runner, reportPath, exitCode), seconds };
}

function reporters(runner, reportPath) {
  if (runner === 'vitest') return ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`];
  if (runner === 'playwright') return ['--reporter=list,json'];
  return [];
}

/** The results must not depend on what the caller happens to have in NODE_ENV: each tool sets its own. */
function environment(reportPath) {
  const { NODE_ENV: _, ...env } = process.env;
  return { ...env, CI: env.CI || 'true', PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath };
}
