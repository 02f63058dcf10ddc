import { existsSync, readFileSync } from 'node:fs';

const counts = {
  vitest: (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  playwright: ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
};

/**
 * How many tests passed and failed in one step.
 *
 * A step without a runner is one test. A runner that fails without a failed test (a file that does not load, a server that
 * does not start, no report at all) counts as one failed, so that no failure is lost in the sum.
 *
 * @param runner - 'vitest', 'playwright' or undefined.
 */
export function countResults(runner, reportPath, exitCode) {
  const ownFailure = exitCode === 0 ? 0 : 1;
  if (!runner) return { passed: 1 - ownFailure, failed: ownFailure };
  if (!existsSync(reportPath)) return { passed: 0, failed: 1 };
  const { passed, failed } = counts[runner](JSON.parse(readFileSync(reportPath, 'utf8')));
  return { passed, failed: Math.max(failed, ownFailure) };
}
