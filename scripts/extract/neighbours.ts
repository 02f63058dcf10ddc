import { bboxPolygon, cleanCoords, difference, featureCollection, intersect, truncate } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { coordinateDecimals, frame } from './geographyFrame.ts';
import { readCountry, type Territory } from './naturalEarth.ts';

/** The neighbours in the frame, by the code of their file. */
const names = [
  { code: 'TR', id: 'turkey', nameEn: 'Turkey', nameAr: 'تركيا' },
  { code: 'LB', id: 'lebanon', nameEn: 'Lebanon', nameAr: 'لبنان' },
  { code: 'IL', id: 'israel', nameEn: 'Israel', nameAr: 'إسرائيل' },
  { code: 'PS', id: 'palestine', nameEn: 'Palestine', nameAr: 'فلسطين' },
  { code: 'JO', id: 'jordan', nameEn: 'Jordan', nameAr: 'الأردن' },
  { code: 'IQ', id: 'iraq', nameEn: 'Iraq', nameAr: 'العراق' },
  { code: 'CY', id: 'cyprus', nameEn: 'Cyprus', nameAr: 'قبرص' },
  { code: 'SA', id: 'saudi-arabia', nameEn: 'Saudi Arabia', nameAr: 'السعودية' },
  { code: 'EG', id: 'egypt', nameEn: 'Egypt', nameAr: 'مصر' },
  { code: 'IR', id: 'iran', nameEn: 'Iran', nameAr: 'إيران' },
  { code: 'KW', id: 'kuwait', nameEn: 'Kuwait', nameAr: 'الكويت' },
  { code: 'AM', id: 'armenia', nameEn: 'Armenia', nameAr: 'أرمينيا' },
  { code: 'AZ', id: 'azerbaijan', nameEn: 'Azerbaijan', nameAr: 'أذربيجان' },
] as const;

/**
 * The land of the neighbours inside the frame. Rounded as Syria is, so that shared corners stay
 * shared; what belongs to Syria is taken out of them.
 */
export function neighbours(workDirectory: string, mainland: Feature<Polygon>): Territory[] {
  return names.map(({ code, ...properties }) => {
    const country = rounded(readCountry(workDirectory, code));
    const inFrame = intersect(featureCollection<Polygon | MultiPolygon>([country, bboxPolygon([...frame])]));
    const land = inFrame && difference(featureCollection([inFrame, mainland]));
    if (land === null) throw new Error(`${properties.nameEn} has no land in the frame`);
    return { ...rounded(land), properties };
  });
}

function rounded(territory: Territory): Territory {
  return cleanCoords(truncate(territory, { precision: coordinateDecimals }));
}
