import { multiPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { roundPosition } from './geographyFrame.ts';
import type { SyriaTerritory } from './syriaBorder.ts';

/** A box round Arwad, the one inhabited island: west, south, east, north. */
const arwadBox = [35.856, 34.85, 35.866, 34.862] as const;

/** Syria as one feature: the mainland first, then Arwad, whose shore GSHHG has and Natural Earth has not. */
export function borderFeature({ mainland }: SyriaTerritory, shores: readonly Position[][]): Feature<MultiPolygon> {
  const arwad = shores.find((line) => line.every(inArwadBox));
  if (arwad === undefined) throw new Error('GSHHG has no shore of Arwad');
  return multiPolygon([mainland.geometry.coordinates, [arwad.map(roundPosition)]], {
    id: 'syria',
    nameEn: 'Syria',
    nameAr: 'سوريا',
    basis:
      'Natural Earth; western edge of the Golan: border lines of GSHHG (World Data Bank II), both ends and the strip on Mount Hermon authored; Arwad: shore of GSHHG',
  });
}

/** The occupied part of the Golan as one feature, one ring. */
export function golanFeature({ golan }: SyriaTerritory): Feature<Polygon> {
  return {
    ...golan,
    properties: {
      id: 'golan',
      nameEn: 'Occupied Golan',
      nameAr: 'الجولان المحتل',
      basis: 'Natural Earth’s line of 1974, moved east round Majdal Shams; western edge as the border',
    },
  };
}

function inArwadBox([lon = 0, lat = 0]: Position): boolean {
  const [west, south, east, north] = arwadBox;
  return lon > west && lon < east && lat > south && lat < north;
}
