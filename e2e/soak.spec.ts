import { expect, test } from './app.ts';
import { growthAfter } from './soak.ts';

// Pages of one context may share a heap.
test.use({ ownContext: true });

test('six hundred days later the page holds no more than before', async ({ app }) => {
  test.setTimeout(120_000);
  const { heapBytes, nodes, listeners } = await growthAfter(app, 600);
  expect(heapBytes).toBeLessThan(2_000_000);
  expect({ nodes, listeners }).toEqual({ nodes: 0, listeners: 0 });
});
