/** One size of `bench:build` in a process of its own, so that its peak memory is its own: `places` and `days` → JSON. */
import { deriveControl } from '#scripts/derive/deriveControl.ts';
import { disagreementLayers } from '#scripts/derive/disagreementLayers.ts';
import { drawLayers } from '#scripts/derive/drawLayers.ts';
import { knownDays } from '#scripts/derive/knownLayers.ts';
import { landOf } from '#scripts/derive/land.ts';
import { readDataset } from '#scripts/read/readDataset.ts';
import { controlParts } from '#scripts/write/controlParts.ts';
import { syntheticDataset } from '../data/syntheticDataset.ts';

const [places = 500, days = 36, known = 0] = process.argv.slice(2).map(Number);
const dataset = syntheticDataset(readDataset('data/syria-2024'), places, days);
const { staleDays } = dataset.map;
const seconds: Record<string, number> = {};

const land = await timed('land', () => landOf(dataset));
const control = await timed('control', () => deriveControl(dataset, land));
const topology = await timed('draw', () =>
  drawLayers(land, control, staleDays, (layers) => disagreementLayers(dataset, layers)),
);
const parts = await timed('write', () => {
  const { control: first, parts: others } = controlParts(topology, dataset.map);
  return [first, ...others.map((part) => part.topology)].map((part) => JSON.stringify(part).length);
});
if (known) {
  const asKnown = await timed('known', () => knownDays(dataset, land));
  await timed('knownLayers', () => drawLayers(land, asKnown.distinct, staleDays));
}
const sum = Object.values(seconds).reduce((total, one) => total + one, 0);
console.log(
  JSON.stringify({
    places,
    days,
    claims: dataset.claims.length,
    layers: Object.keys(topology.objects).length,
    ...seconds,
    seconds: tenth(sum),
    cpuSeconds: tenth((process.cpuUsage().user + process.cpuUsage().system) / 1e6),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
    writtenMB: tenth(parts.reduce((total, bytes) => total + bytes, 0) / 1e6),
  }),
);

async function timed<Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> {
  const started = performance.now();
  const result = await run();
  seconds[name] = tenth((performance.now() - started) / 1000);
  return result;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
