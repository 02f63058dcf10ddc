import { expect, it } from 'vitest';
import type { IsoDate } from '#domain/days.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import type { LensId, MapId } from '#domain/ids.ts';
import { EMPTY_LINK } from '#state/link/Link.ts';
import { frameAddress } from './frameAddress.ts';

const shown = { link: EMPTY_LINK, map: 'syria-2024' as MapId, day: '2024-12-04' as IsoDate };
const choices = { locale: 'en', dark: 'auto', height: 560, hasControls: true, lens: null, version: null } as const;

it('always names map, day and language', () => {
  expect(frameAddress(shown, choices)).toBe('?map=syria-2024&time=2024-12-04&lang=en');
});

it('has the camera, the theme and what is hidden where they are chosen', () => {
  const link = { ...EMPTY_LINK, camera: { zoom: 9, lat: 35.1, lon: 36.7 } };
  expect(frameAddress({ ...shown, link }, { ...choices, dark: 'true', hasControls: false })).toBe(
    '?map=syria-2024&time=2024-12-04&lang=en&dark=true&hideControls=true#map=9/35.1/36.7',
  );
});

it('names the version that it is frozen at', () => {
  expect(frameAddress(shown, { ...choices, version: '0123456789abcdef' })).toContain('&v=0123456789abcdef');
});

it('shows one account, or where the two differ, whatever the page shows', () => {
  const link = { ...EMPTY_LINK, view: 'disagreement' } as const;
  const lens = 'government' as LensId;
  expect(frameAddress({ ...shown, link }, choices)).toBe('?map=syria-2024&time=2024-12-04&lang=en');
  expect(frameAddress({ ...shown, link }, { ...choices, lens })).toContain('&lens=government');
  expect(frameAddress(shown, { ...choices, lens: DISAGREEMENT })).toContain('&view=disagreement');
});
