import { beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '#scripts/read/readDataset.ts';
import { type DerivedLayers, deriveLayers } from './deriveLayers.ts';

const dataset = readDataset('data/syria-2024');
/** The whole map is built; two busy cores take their time. */
const BUILD_MILLISECONDS = 120_000;
let derived: DerivedLayers;
beforeAll(async () => {
  derived = await deriveLayers(dataset);
}, BUILD_MILLISECONDS);

describe('deriveLayers on the first map', () => {
  it(
    'gives the same layers for rows in reversed order',
    async () => {
      const { claims, places, positions, areas, assessments, sources } = dataset;
      const reversed = {
        ...dataset,
        claims: claims.toReversed(),
        places: places.toReversed(),
        positions: positions.toReversed(),
        areas: areas.toReversed(),
        assessments: assessments.toReversed(),
        sources: sources.toReversed(),
      };
      expect((await deriveLayers(reversed)).topology).toEqual(derived.topology);
    },
    BUILD_MILLISECONDS,
  );

  it('keeps every assessment on the day from which it rules', () => {
    for (const { site, from, actor, status } of dataset.assessments) {
      const index = derived.sites.findIndex(({ id }) => id === site);
      const control = derived.days.find(({ date }) => date === from)?.controls[index];
      expect(control, site).toMatchObject({ actor, status });
    }
  });

  it('has a layer for each day of each lens, and of both accounts side by side', () => {
    const lenses = Object.keys(derived.topology.objects).map((name) => name.split('/')[0]);
    const count = (lens: string) => lenses.filter((name) => name === lens).length;
    expect(['assessment', 'government', 'opposition', 'disagreement'].map(count)).toEqual([36, 13, 36, 13]);
  });

  it('tells two stories of the ground north of Hama on 4 December', () => {
    const heldThrough = (lens: string, place: string) => {
      const index = derived.sites.findIndex(({ id }) => id === place);
      return derived.days.find((one) => one.lens === lens && one.date === '2024-12-04')?.controls[index]?.actor;
    };
    expect(heldThrough('government', 'taybat')).toBe('government');
    expect(heldThrough('opposition', 'taybat')).toBe('opposition');
    expect(heldThrough('government', 'khattab')).toBe('government');
    expect(heldThrough('opposition', 'khattab')).toBe('opposition');
  });
});
