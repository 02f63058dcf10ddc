import { expect, test } from './app.ts';
import { growthAfter } from './soak.ts';

test.use({ ownContext: true });

const STEPS = 10_000;

test(`${STEPS} days later the page holds no more than before`, async ({ app }) => {
  const { heapBytes, nodes, listeners } = await growthAfter(app, STEPS);
  console.log(`${STEPS} steps: heap ${(heapBytes / 1e6).toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners more`);
  expect(heapBytes).toBeLessThan(2_000_000);
  expect({ nodes, listeners }).toEqual({ nodes: 0, listeners: 0 });
});
