import { writeFileSync } from 'node:fs';
import { test } from './app.ts';
import { openProbe, walkProbe } from './soak.ts';

test.use({ trace: 'off' });
test('probe', async ({ app, page }) => {
  test.setTimeout(1_200_000);
  await app.open('?time=earliest&dark=false');
  const client = await page.context().newCDPSession(page);
  const snap = async (name: string) => {
    const chunks: string[] = [];
    const on = ({ chunk }: { chunk: string }) => chunks.push(chunk);
    client.on('HeapProfiler.addHeapSnapshotChunk', on);
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.takeHeapSnapshot', {});
    client.off('HeapProfiler.addHeapSnapshotChunk', on);
    writeFileSync(`/tmp/t/robust/${name}.heapsnapshot`, chunks.join(''));
  };
  for (let i = 0; i < 2; i += 1) {
    await walkProbe(app);
    await openProbe(app);
  }
  await snap('a');
  for (let i = 0; i < 10; i += 1) {
    await walkProbe(app);
    await openProbe(app);
  }
  await snap('b');
  for (let i = 0; i < 20; i += 1) {
    await walkProbe(app);
    await openProbe(app);
  }
  await snap('c');
});
