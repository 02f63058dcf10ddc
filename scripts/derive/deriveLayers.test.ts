import { beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '#scripts/read/readDataset.ts';
import { type DerivedLayers, deriveLayers } from './deriveLayers.ts';

const dataset = readDataset('data/syria-2024');
let derived: DerivedLayers;
beforeAll(async () => {
  derived = await deriveLayers(dataset);
});

describe('deriveLayers on the first map', () => {
  it('gives the same layers for rows in reversed order', async () => {
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
  });

  it('keeps every assessment on the day from which it rules', () => {
    for (const { site, from, actor, status } of dataset.assessments) {
      const index = derived.sites.findIndex(({ id }) => id === site);
      const control = derived.days.find(({ date }) => date === from)?.controls[index];
      expect(control, site).toMatchObject({ actor, status });
    }
  });

  it('has a layer for each of the 36 days', () => {
    expect(Object.keys(derived.topology.objects)).toHaveLength(36);
  });
});
