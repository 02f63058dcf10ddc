import { expect, it } from 'vitest';
import { siteOrigin } from './siteOrigin.ts';

it('is the root of a host, with or without a slash', () => {
  expect(siteOrigin('https://map.example')).toBe('https://map.example');
  expect(siteOrigin('https://map.example/')).toBe('https://map.example');
});

it('is nothing where it is not told', () => {
  expect(siteOrigin('')).toBeNull();
});

it('is refused where it is no address or not a root', () => {
  expect(() => siteOrigin('map.example')).toThrow('no web address');
  expect(() => siteOrigin('javascript:alert(1)')).toThrow('no web address');
  expect(() => siteOrigin('https://map.example/maps/')).toThrow('root of a host');
});
