import type { Locale } from '#domain/localised.ts';

/** What a day's page and picture say in their own words; the rest they share with the live map. */
export interface DayTexts {
  readonly open: string;
  readonly caveat: string;
  readonly sources: string;
  readonly noSources: string;
  readonly sourcesNamed: string;
  readonly sourcesMore: string;
  readonly data: string;
  readonly ground: string;
  readonly claims: string;
  readonly allSources: string;
  readonly method: string;
  readonly licence: string;
  readonly version: string;
  readonly software: string;
  readonly days: string;
  readonly views: string;
  /** The whole map, from its page of contents; and that page, from a day. */
  readonly openMap: string;
  readonly contents: string;
  readonly picture: string;
  readonly otherLanguage: string;
}

export const DAY_TEXTS: Readonly<Record<Locale, DayTexts>> = {
  en: {
    open: 'Open the interactive map on this day',
    caveat: 'Derived from dated claims by written rules; some are not independently verified.',
    sources: 'Sources of this day',
    noSources: 'No claim is dated to this day: the map shows what earlier claims came to.',
    sourcesNamed: 'Sources: {names}.',
    sourcesMore: 'Sources: {names} and others.',
    data: 'Data',
    ground: 'The ground of this day as GeoJSON',
    claims: 'All claims as JSON',
    allSources: 'All sources as JSON',
    method: 'How this map is made',
    licence: 'Licence of the data',
    version: 'Version',
    software: 'Licences',
    days: 'Days',
    views: 'Views',
    openMap: 'Open the interactive map',
    contents: 'All days and views of this map',
    picture: 'Map: {title}, {date}. {text}',
    otherLanguage: 'العربية',
  },
  ar: {
    open: 'افتح الخريطة التفاعلية عند هذا اليوم',
    caveat: 'مستنتجة من ادعاءات مؤرخة وفق قواعد مكتوبة؛ بعضها غير متحقَّق منه بشكل مستقل.',
    sources: 'مصادر هذا اليوم',
    noSources: 'لا ادعاء يعود إلى هذا اليوم: تُظهر الخريطة ما أفضت إليه ادعاءات سابقة.',
    sourcesNamed: 'المصادر: {names}.',
    sourcesMore: 'المصادر: {names} وغيرها.',
    data: 'البيانات',
    ground: 'أرض هذا اليوم بصيغة GeoJSON',
    claims: 'كل الادعاءات بصيغة JSON',
    allSources: 'كل المصادر بصيغة JSON',
    method: 'كيف تُصنع هذه الخريطة',
    licence: 'ترخيص البيانات',
    version: 'الإصدار',
    software: 'التراخيص',
    days: 'الأيام',
    views: 'طرق العرض',
    openMap: 'افتح الخريطة التفاعلية',
    contents: 'كل أيام هذه الخريطة وطرق عرضها',
    picture: 'خريطة: {title}، {date}. {text}',
    otherLanguage: 'English',
  },
};
