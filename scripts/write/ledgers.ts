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

/** `places.json`: every place with its history of control through each lens. */
export function publishedPlaces(
  { places }: Dataset,
  histories: ReadonlyMap<PlaceId, Record<LensId, ControlEntry[]>>,
): object[] {
  return places.map(({ at: [lon, lat], ...place }) => {
    const { id, ...rest } = place;
    return { id, lon, lat, ...rest, control: histories.get(id) ?? {} };
  });
}
