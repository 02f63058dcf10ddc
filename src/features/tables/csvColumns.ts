import type { Actor } from '#domain/actor.ts';
import type { CountedArea } from '#domain/countedAreas.ts';
import type { CsvColumn } from '#domain/csvText.ts';
import type { IsoDate } from '#domain/days.ts';
import type { ActorId, ClaimId, LensId } from '#domain/ids.ts';
import type { PlaceChange } from '#domain/placeChange.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import type { PlaceListRow } from '#state/selectors/selectPlaceList.ts';

/** Of which day a table is, through whose lens, and by which day all that counts had been said; null where everything counts. */
interface TableOf {
  readonly date: IsoDate;
  readonly lens: LensId;
  readonly known: IsoDate | null;
}

/** Column names are ids of the data, the same in every language. */
export function areaColumns(
  { date, lens, known }: TableOf,
  actors: ReadonlyMap<ActorId, Actor>,
): readonly CsvColumn<CountedArea>[] {
  const nameOf = (actor: ActorId | null) => (actor === null ? undefined : actors.get(actor)?.name);
  return [
    { name: 'date', cell: () => date },
    { name: 'status', cell: ({ status }) => status },
    { name: 'actor', cell: ({ actor }) => actor },
    { name: 'actor_en', cell: ({ actor }) => nameOf(actor)?.en ?? null },
    { name: 'actor_ar', cell: ({ actor }) => nameOf(actor)?.ar ?? null },
    { name: 'area_km2', cell: ({ areaKm2 }) => Number(areaKm2.toFixed(1)) },
    { name: 'share', cell: ({ share }) => Number(share.toFixed(5)) },
    { name: 'places', cell: ({ placeCount }) => placeCount },
    { name: 'lens', cell: () => lens },
    { name: 'known_on', cell: () => known },
  ];
}

function namesOf<Item>(placeOf: (item: Item) => PublishedPlace): readonly CsvColumn<Item>[] {
  return [
    { name: 'place', cell: (item) => placeOf(item).id },
    { name: 'name_en', cell: (item) => placeOf(item).name.en },
    { name: 'name_ar', cell: (item) => placeOf(item).name.ar },
    { name: 'governorate', cell: (item) => placeOf(item).governorate },
    { name: 'lon', cell: (item) => placeOf(item).at[0] },
    { name: 'lat', cell: (item) => placeOf(item).at[1] },
  ];
}

/** Who lost a place and who holds or claims it, with the claims that this rests on. */
export function changeColumns(
  { date, lens, known }: TableOf,
  claims: ReadonlyMap<ClaimId, PublishedClaim>,
): readonly CsvColumn<PlaceChange<PublishedPlace>>[] {
  return [
    { name: 'date', cell: () => date },
    ...namesOf<PlaceChange<PublishedPlace>>(({ place }) => place),
    { name: 'from_actor', cell: ({ before }) => before.actor },
    { name: 'to_actor', cell: ({ after }) => after.actor },
    { name: 'status', cell: ({ after }) => after.status },
    { name: 'against', cell: ({ after }) => after.against },
    { name: 'claims', cell: ({ after }) => after.claims.join(' ') },
    {
      name: 'claimants',
      cell: ({ after }) => [...new Set(after.claims.flatMap((id) => claims.get(id)?.claimant ?? []))].join('; '),
    },
    { name: 'lens', cell: () => lens },
    { name: 'known_on', cell: () => known },
  ];
}

/** A place and who holds it; empty cells where the lens says nothing. */
export function placeColumns({ date, lens, known }: TableOf): readonly CsvColumn<PlaceListRow>[] {
  return [
    { name: 'date', cell: () => date },
    ...namesOf<PlaceListRow>(({ place }) => place),
    { name: 'kind', cell: ({ place }) => place.kind },
    { name: 'population', cell: ({ place }) => place.population },
    { name: 'status', cell: ({ control }) => control?.status ?? null },
    { name: 'actor', cell: ({ control }) => control?.actor ?? null },
    { name: 'against', cell: ({ control }) => control?.against ?? null },
    { name: 'since', cell: ({ control }) => control?.since ?? null },
    { name: 'reason', cell: ({ control }) => control?.reason ?? null },
    { name: 'last_evidence', cell: ({ control }) => control?.evidenceOn ?? null },
    { name: 'lens', cell: () => lens },
    { name: 'known_on', cell: () => known },
  ];
}
