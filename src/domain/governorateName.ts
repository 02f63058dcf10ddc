import type { Locale } from './localised.ts';

/** Arabic names of governorates by the English ones that places bear, as Natural Earth has them. */
const ARABIC: Readonly<Record<string, string>> = {
  Aleppo: 'حلب',
  'Al-Hasakah': 'الحسكة',
  'As-Suwayda': 'السويداء',
  Damascus: 'دمشق',
  Daraa: 'درعا',
  'Deir ez-Zor': 'دير الزور',
  Hama: 'حماة',
  Homs: 'حمص',
  Idlib: 'إدلب',
  Latakia: 'اللاذقية',
  Quneitra: 'القنيطرة',
  Raqqa: 'الرقة',
  'Rif Dimashq': 'ريف دمشق',
  Tartus: 'طرطوس',
};

/** A governorate's name in a language; the English one where no other is known. */
export function governorateName(governorate: string, locale: Locale): string {
  return locale === 'ar' ? (ARABIC[governorate] ?? governorate) : governorate;
}
