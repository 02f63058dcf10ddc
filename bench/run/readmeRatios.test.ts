import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withRatios } from './readmeRatios.ts';

it('the README quotes the ratios of the results that stand beside it', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(withRatios(readme, readFileSync('bench/RESULTS.md', 'utf8'))).toBe(readme);
});

it('leaves out what was not measured, and wants its place', () => {
  const readme = 'a\n<!-- ratios of bench/RESULTS.md -->\nold\n<!-- end of ratios -->\nb';
  const written = withRatios(readme, '```\n{"bench":"payload","geojsonToOurs":21.2}\n```');
  expect(written).toContain('weighs times ours | 21.2 |\n<!-- end');
  expect(written).not.toContain('old');
  expect(() => withRatios('nothing', '')).toThrow('README.md lacks');
});
