import { expect, test } from './app.ts';
import { growthAfter } from './soak.ts';

// A recording keeps what it has seen of the page.
test.use({ trace: 'off' });

test('six hundred days later the page holds no more than before', async ({ app }) => {
  test.setTimeout(1200_000);
  const { heapBytes, nodes, listeners } = await growthAfter(app, Number(process.env.N ?? 600));
  console.log(heapBytes, nodes, listeners);
  expect(heapBytes).toBeLessThan(2_000_000);
  expect({ nodes, listeners }).toEqual({ nodes: 0, listeners: 0 });
});
