import type { LensId, PlaceId } from '#domain/ids.ts';
import type { ControlEntry } from '#domain/publishedPlace.ts';
import { composeText, type Names } from '#scripts/derive/composeText.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';

/** `claims.json`: every claim with its area and claimant written out and a text in each language. */
export function publishedClaims({ claims }: Dataset, names: Names): object[] {
  return claims.map((claim) => {
    const area = claim.area ? names.areas.get(claim.area) : undefined;
    const claimant = names.claimants.get(claim.claimant);
    const written = claim.text.en !== '';
    const [lon, lat] = area?.at ?? [null, null];
    return {
      ...claim,
      area: area
        ? { id: area.id, name: area.name, lon, lat, precisionKm: area.precisionKm, places: area.places }
        : null,
      claimant: claimant?.name.en,
      claimantId: claim.claimant,
      claimantRole: claimant?.role,
      text: written ? claim.text : composeText(claim, names),
      composed: !written,
    };
  });
}

/** Every place's history of control through each lens. */
export type Histories = ReadonlyMap<PlaceId, Record<LensId, ControlEntry[]>>;

/** `places.json`: what the map writes at every place. */
export function publishedPlaces({ places }: Dataset, histories: Histories): object[] {
  return places.map(({ id, at: [lon, lat], kind, name, governorate, population }) => {
    const entries = Object.values(histories.get(id) ?? {}).flat();
    const claimCount = new Set(entries.flatMap(({ claims }) => claims)).size;
    return { id, lon, lat, kind, name, governorate, population, claimCount };
  });
}

/** `histories.json`: how every place came to its holders, and the assessments that some of them rest on. */
export function publishedHistories(
  { places, assessments }: Dataset,
  histories: Histories,
): Record<'places' | 'assessments', object[]> {
  return {
    places: places.map(({ id, spellings, coordinateBasis, baseline }) => {
      return { id, spellings, coordinateBasis, baseline, control: histories.get(id) ?? {} };
    }),
    assessments: assessments.map(({ id, site, from, settles, why }) => ({ id, site, from, settles, why })),
  };
}
