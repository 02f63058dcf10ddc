import { describe, expect, it } from 'vitest';
import type { LonLat } from '#domain/place.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { bothExtents, claimExtent, wayExtent } from './extent.ts';

const HAMA: LonLat = [36.76, 35.13];
const HOMS: LonLat = [36.72, 34.73];
const east = { at: [37.1, 35.2] as const, precisionKm: 25 };

function claim(part: {
  kind?: string;
  figure?: { low: number | null; high: number | null; unit: string };
  area?: unknown;
}) {
  return { kind: 'statement', figure: null, area: null, ...part } as unknown as PublishedClaim;
}

const widthOf = ([southWest, northEast]: readonly LonLat[]) => (northEast?.[0] ?? 0) - (southWest?.[0] ?? 0);

describe('claimExtent', () => {
  it('is the outermost ring of a distance', () => {
    const range = { low: 3, high: 4, unit: 'km' };
    const ring = claimExtent(claim({ kind: 'distance', figure: range }), [{ at: HAMA }]);
    const smaller = claimExtent(claim({ kind: 'distance', figure: { ...range, high: null } }), [{ at: HAMA }]);
    expect(ring.wantsRoom).toBe(true);
    expect(widthOf(ring.points) / widthOf(smaller.points)).toBeCloseTo(4 / 3, 5);
  });

  it('is the place alone where the figure is no distance', () => {
    const killed = claim({ kind: 'casualties', figure: { low: 7, high: 7, unit: 'killed' } });
    expect(claimExtent(killed, [{ at: HAMA }])).toEqual({ points: [HAMA], wantsRoom: false });
  });

  it('is all its places, or the selected place where no claim is open', () => {
    expect(claimExtent(claim({}), [{ at: HAMA }, { at: HOMS }]).points).toEqual([HAMA, HOMS]);
    expect(claimExtent(undefined, [{ at: HOMS }]).points).toEqual([HOMS]);
  });

  it('is the area where it names no place, and nothing where the area has no point', () => {
    expect(claimExtent(claim({ area: east }), [])).toMatchObject({ wantsRoom: true });
    expect(claimExtent(claim({ area: { at: null, precisionKm: null } }), []).points).toEqual([]);
    expect(claimExtent(claim({}), []).points).toEqual([]);
  });
});

describe('wayExtent', () => {
  const from = { at: HAMA };

  it('is both ends of a long way, and a short one with what lies round it', () => {
    expect(wayExtent({ from, to: HOMS, km: 44 })).toEqual({ points: [HAMA, HOMS], wantsRoom: false });
    const short = wayExtent({ from, to: HAMA, km: 0 });
    expect(short.wantsRoom).toBe(true);
    expect(widthOf(short.points)).toBeGreaterThan(0.3);
  });

  it('is seen together with the note', () => {
    const both = bothExtents(claimExtent(undefined, [{ at: HOMS }]), wayExtent({ from, to: HAMA, km: 0 }));
    expect(both.points[0]).toEqual(HOMS);
    expect(both.points.length).toBe(3);
    expect(both.wantsRoom).toBe(true);
  });
});
