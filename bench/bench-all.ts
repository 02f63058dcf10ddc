/**
 * `npm run bench`: every measurement, one after the other, each written to its section of `bench/RESULTS.md` with machine, date and
 * versions; the README takes its ratios from there. `-- --quick` tries everything at small sizes and says so in what it writes;
 * `-- --benches payload,first` runs only those and leaves the other sections.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { withRatios } from './run/readmeRatios.ts';
import { withSection } from './run/withSection.ts';

const RESULTS = 'bench/RESULTS.md';

const { values } = parseArgs({
  options: {
    benches: { type: 'string', default: 'payload,build,first,scrub' },
    quick: { type: 'boolean', default: false },
  },
});
const isQuick = values.quick;

const { dependencies } = JSON.parse(readFileSync('bench/pages/package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, no GPU`;
const versions = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
const kind = isQuick ? 'A quick run at small sizes, each measured once: its ratios are rough. ' : '';
for (const name of values.benches.split(',')) {
  const started = performance.now();
  const options = isQuick ? ['--quick'] : [];
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', `bench/bench-${name}.ts`, ...options], {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`bench:${name} ended with ${status}`);
  console.log(`bench:${name}: ${Math.round((performance.now() - started) / 1000)} s`);
  const command = [`npm run bench:${name}`, ...(isQuick ? ['-- --quick'] : [])].join(' ');
  const day = new Date().toISOString().slice(0, 10);
  const conditions = `${kind}${day}, ${machine}; Node ${process.version}; ${versions.join(', ')}.`;
  const section = `\`${command}\`\n\n${conditions}\n\n\`\`\`\n${stdout.trim()}\n\`\`\``;
  // After each, so that what was measured is not lost with what comes later.
  writeFileSync(RESULTS, withSection(readFileSync(RESULTS, 'utf8'), name, section));
}
writeFileSync('README.md', withRatios(readFileSync('README.md', 'utf8'), readFileSync(RESULTS, 'utf8')));
