import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import { expect, it } from 'vitest';
import { testDataset } from '#scripts/checks/testDataset.ts';
import { basemapOf } from './basemap.ts';

function collection(geometry: Geometry, ...properties: Record<string, unknown>[]): FeatureCollection {
  const features = properties.map((own): Feature => ({ type: 'Feature', properties: own, geometry }));
  return { type: 'FeatureCollection', features };
}

const line: Geometry = {
  type: 'LineString',
  coordinates: [
    [0, 0],
    [1, 1],
  ],
};

it('publishes what the page draws by: names, orders, classes, and the numbers of roads', () => {
  const { geography, map } = testDataset();
  const rivers = collection(line, { id: 'x', nameEn: 'Euphrates', nameAr: 'نهر الفرات', order: 1, basis: 'GSHHG' });
  const roads = collection(
    line,
    { id: 'e1', road: 'M4 east', class: 'trunk', basis: 'authored' },
    { id: 'e2', road: 'Ghab road', class: 'local' },
  );
  const { objects } = basemapOf({ ...geography, basemap: { ...geography.basemap, rivers, roads } }, map.bounds);
  const propertiesOf = (name: string) =>
    (objects[name] as GeometryCollection).geometries.map(({ properties }) => properties);
  expect(propertiesOf('rivers')).toEqual([{ nameEn: 'Euphrates', nameAr: 'نهر الفرات', order: 1 }]);
  expect(propertiesOf('roads')).toEqual([{ class: 'trunk', shield: 'M4' }, { class: 'local' }]);
});
