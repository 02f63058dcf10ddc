import { booleanPointInPolygon } from '@turf/turf';
import { Delaunay } from 'd3-delaunay';
import type { Claim, Verification } from '#domain/claim.ts';
import { addDays, daysOf, type IsoDate } from '#domain/days.ts';
import type { ActorId, ClaimId, PlaceId } from '#domain/ids.ts';
import type { LonLat, Place } from '#domain/place.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import { seeded } from './random.ts';

/** Towns that fall a day for each thousand places, about as in Syria over a year with its quiet months. */
const FALLS_A_DAY = 2.5;
/** On one day of three nothing is said. */
const QUIET = 1 / 3;
/** Verifications as often as in our data. */
const VERIFICATIONS: readonly (readonly [share: number, Verification])[] = [
  [0.33, 'reported'],
  [0.41, 'corroborated'],
  [0.82, 'claimed'],
  [1, 'disputed'],
];

/**
 * A dataset of another size on our border, with our actors, lenses and barriers: places strewn over the country, held by
 * whoever is nearest at the start, and fronts that claims move by one town at a time. The same sizes give the same dataset.
 */
export function syntheticDataset(ours: Dataset, placeCount: number, dayCount: number): Dataset {
  const random = seeded(placeCount * 10_000 + dayCount);
  const { firstDay } = ours.map;
  const lastDay = addDays(firstDay, dayCount - 1);
  const places = strewn(ours, placeCount, random);
  const claims = claimsOf(ours, places, daysOf(firstDay, lastDay), random);
  const lenses = ours.map.lenses.map((lens) => ({ ...lens, firstDay, lastDay }));
  return {
    ...ours,
    map: { ...ours.map, lastDay, lenses },
    places,
    positions: [],
    areas: [],
    claims,
    assessments: [],
    corrections: [],
  };
}

function strewn({ map, places, geography, actors }: Dataset, count: number, random: () => number): Place[] {
  const [west, south, east, north] = map.bounds;
  const [example] = places;
  if (!example) throw new Error('no place to copy');
  const seats = actors.flatMap(({ id }) => Array.from({ length: 4 }, () => ({ id, at: spot() })));
  const nearest = Delaunay.from(seats.map(({ at }) => [...at] as [number, number]));
  return Array.from({ length: count }, (_, index): Place => {
    const at = spot();
    const actor = seats[nearest.find(...at)]?.id as ActorId;
    return { ...example, id: `place-${index}` as PlaceId, at, baseline: { ...example.baseline, actor } };
  });

  function spot(): LonLat {
    for (;;) {
      const [lon, lat] = [west + random() * (east - west), south + random() * (north - south)];
      const at: LonLat = [Math.round(lon * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];
      if (booleanPointInPolygon([...at], geography.border)) return at;
    }
  }
}

function claimsOf(ours: Dataset, places: readonly Place[], days: readonly IsoDate[], random: () => number): Claim[] {
  const claimants = ours.map.lenses.flatMap((lens) => lens.claimants ?? []);
  const [example] = ours.claims;
  if (!example) throw new Error('no claim to copy');
  const beside = Delaunay.from(places.map(({ at }) => [...at] as [number, number]));
  const holders = places.map(({ baseline }) => baseline.actor);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const fall = (validFrom: IsoDate, number: number): Claim[] => {
    const site = Math.floor(random() * places.length);
    const attackers = [...beside.neighbors(site)].flatMap((other) => {
      return holders[other] && holders[other] !== holders[site] ? [holders[other]] : [];
    });
    if (attackers.length === 0) return [];
    const [from, actor] = [holders[site] as ActorId, pick(attackers)];
    holders[site] = actor;
    const share = random();
    const verification = VERIFICATIONS.find(([most]) => share < most)?.[1] ?? 'claimed';
    const claim: Claim = {
      ...example,
      id: `${validFrom}-${number}` as ClaimId,
      kind: random() < 0.2 ? 'advance' : 'control',
      places: [(places[site] as Place).id],
      area: null,
      actor,
      from,
      claimant: pick(claimants),
      confirmedBy: [],
      contradicts: [],
      verification,
      validFrom,
      saidOn: addDays(validFrom, random() < 0.85 ? 0 : 1),
      outcome: null,
    };
    return [claim];
  };
  return days.slice(1).flatMap((date) => {
    if (random() < QUIET) return [];
    const falls = Math.ceil((places.length / 1000) * FALLS_A_DAY);
    // A town in the middle of somebody's land does not fall: try until enough lie at a front.
    const found: Claim[] = [];
    for (let tries = 0; found.length < falls && tries < falls * 50; tries += 1) found.push(...fall(date, found.length));
    return found;
  });
}
