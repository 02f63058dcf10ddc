import { accountPages } from '#domain/accountPages.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import type { LensId } from '#domain/ids.ts';
import { LOCALES, type Localised } from '#domain/localised.ts';
import type { Manifest } from '#domain/manifest.ts';
import { formatMessage } from '#i18n/formatMessage.ts';

/** An account of a day beside the map's own, in the words of the choice of lenses. */
export interface Account {
  readonly lens: LensId;
  readonly name: Localised;
  readonly about: Localised;
}

/** The accounts of the opening day that have pages of their own. */
export function accountsOf(manifest: Manifest): readonly Account[] {
  return accountPages(manifest).map((id): Account => {
    const lens = manifest.lenses.find((one) => one.id === id);
    if (lens) return { lens: id, name: lens.name, about: lens.about };
    return { lens: id, name: said('lens.disagreement'), about: said('lens.disagreementAbout') };
  });
}

function said(key: 'lens.disagreement' | 'lens.disagreementAbout'): Localised {
  const [en, ar] = LOCALES.map((locale) => formatMessage(locale, key));
  return { en: en ?? '', ar: ar ?? '' };
}

/** What a link to the live map says of an account. */
export function linkOfAccount(lens: LensId | null): { lens: LensId | null; view: 'disagreement' | null } {
  return lens === DISAGREEMENT ? { lens: null, view: 'disagreement' } : { lens, view: null };
}
