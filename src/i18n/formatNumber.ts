import type { Locale } from '#domain/localised.ts';
import { INTL_LOCALES } from './intlLocales.ts';

const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
/** The least share that is written. */
const LEAST_SHARE = 0.001;

const formats = new Map<string, Intl.NumberFormat>();

function write(locale: Locale, value: number, options: Intl.NumberFormatOptions): string {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(INTL_LOCALES[locale], options);
  formats.set(key, format);
  return format.format(value);
}

/** A number in the digits of the language. */
export function formatNumber(locale: Locale, value: number): string {
  return write(locale, value, { maximumFractionDigits: 2 });
}

/** A length with its unit, to a tenth of a kilometre: more would be finer than the map. */
export function formatKm(locale: Locale, lengthKm: number): string {
  return write(locale, lengthKm, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 });
}

/** An area in km² without its unit, rounded to ten; below ten to one. */
export function formatArea(locale: Locale, areaKm2: number): string {
  return write(locale, areaKm2 < 10 ? Math.round(areaKm2) : Math.round(areaKm2 / 10) * 10, {});
}

/** A share from 0 to 1 in per cent, to one decimal; one that would be written as nothing, as less than the least. */
export function formatShare(locale: Locale, share: number): string {
  return atLeast(share, (rounded) => write(locale, rounded, { style: 'percent', ...ONE_DECIMAL }));
}

/** A share as `formatShare` writes it, without the sign for per cent. */
export function formatShareBare(locale: Locale, share: number): string {
  return atLeast(share, (rounded) => write(locale, rounded * 100, ONE_DECIMAL));
}

function atLeast(share: number, format: (share: number) => string): string {
  return share > 0 && share < LEAST_SHARE / 2 ? `<${format(LEAST_SHARE)}` : format(share);
}
