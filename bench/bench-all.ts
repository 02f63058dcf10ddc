/** `npm run bench`: every measurement, one after the other, written to `bench/RESULTS.md` with machine, date and versions. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';

const BENCHES = ['payload', 'scrub'];

const { dependencies } = JSON.parse(readFileSync('bench/pages/package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, no GPU`;
const sections = BENCHES.map((name) => {
  console.log(`bench:${name} …`);
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', `bench/bench-${name}.ts`], {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`bench:${name} ended with ${status}`);
  return `## ${name}\n\n\`npm run bench:${name}\`\n\n\`\`\`\n${stdout.trim()}\n\`\`\`\n`;
});
const versions = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
writeFileSync(
  'bench/RESULTS.md',
  [
    '# Measured',
    `One run, engines taking turns. Only the ratios travel. ${new Date().toISOString().slice(0, 10)}, ${machine}; Node ${process.version}; ${versions.join(', ')}.`,
    ...sections,
  ].join('\n\n'),
);
