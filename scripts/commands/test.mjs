// npm test: installs what is missing, runs every step even after a failure, and ends with `N passed, N failed`.
// npm test -- lint unit: those steps only.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNode } from './checkNode.mjs';
import { installBrowser } from './installBrowser.mjs';
import { installDependencies } from './installDependencies.mjs';
import { installNginx } from './installNginx.mjs';
import { runStep } from './runStep.mjs';

const steps = [
  { script: 'lint', title: 'Format and lint' },
  { script: 'unused', title: 'Unused files, exports and dependencies' },
  { script: 'types', title: 'Types' },
  { script: 'unit', title: 'Unit tests', runner: 'vitest' },
  { script: 'geo', title: 'Data freshness', args: ['--verify'] },
  { script: 'build', title: 'Build' },
  { script: 'site', title: 'Pages, pictures and answers of the site', needsBuild: true },
  { script: 'size', title: 'Size budget', needsBuild: true },
  { script: 'e2e', title: 'End-to-end tests', runner: 'playwright', needsBuild: true, needsBrowser: true },
  {
    script: 'nginx',
    title: 'Behind nginx',
    runner: 'playwright',
    needsBuild: true,
    needsBrowser: true,
    needsNginx: true,
  },
];

checkNode();
// So that what needs whole addresses is written and tested too.
process.env.SITE_URL ??= 'https://tideline.example';
const results = await testAll(chosenSteps(process.argv.slice(2)));
const passed = sum(results, 'passed');
const failed = sum(results, 'failed');
console.log(`\n${results.map(inOneLine).join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function chosenSteps(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.script === name));
  if (unknown.length > 0) {
    console.error(`No such step: ${unknown.join(', ')}. The steps are ${steps.map((step) => step.script).join(', ')}.`);
    process.exit(1);
  }
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.script));
}

async function testAll(chosen) {
  if (!(await installDependencies())) return [failure('Install')];
  const browser = chosen.some((step) => step.needsBrowser) ? await installBrowser() : undefined;
  if (browser) {
    process.env.TIDELINE_BROWSER = browser;
    console.log(`Browser: ${browser}`);
  }
  const nginx = chosen.some((step) => step.needsNginx) ? await installNginx() : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'tideline-test-'));
  const results = [];
  for (const step of chosen) results.push(await runOrExplain(step, folder, { browser, nginx }, results));
  rmSync(folder, { recursive: true });
  return results;
}

async function runOrExplain(step, folder, { browser, nginx }, earlier) {
  const buildFailed = earlier.some((result) => result.title === 'Build' && result.failed > 0);
  if (step.needsBuild && buildFailed) return failure(step.title, 'not run: the build failed');
  if (step.needsBrowser && !browser) return failure(step.title, 'not run: no browser');
  if (step.needsNginx && !nginx) return withoutNginx(step.title);
  return runStep(step, folder);
}

/** Not everybody can install a server; continuous integration must (TIDELINE_NGINX=required). */
function withoutNginx(title) {
  if (process.env.TIDELINE_NGINX === 'required') return failure(title, 'not run: no nginx');
  return { ...failure(title, 'SKIPPED: no nginx here, and none could be installed'), failed: 0 };
}

function failure(title, reason) {
  return { title, passed: 0, failed: 1, seconds: 0, reason };
}

function sum(results, key) {
  return results.reduce((total, result) => total + result[key], 0);
}

function inOneLine({ title, passed, failed, seconds, reason }) {
  const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
  return `${failed ? '✗' : '✓'} ${title.padEnd(40)}${counts} ${seconds.toFixed(1).padStart(7)} s ${reason ?? ''}`.trimEnd();
}
