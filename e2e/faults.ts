import type { Route } from '@playwright/test';
import { publishedText, type Role } from './mapFiles.ts';

interface TopologyFile {
  readonly objects: Readonly<Record<string, { readonly geometries: { arcs: unknown }[] }>>;
}

/** A number of the file becomes infinite: JSON may say so. Where a file has none, it stands for a yes or no, or for nothing. */
const NUMBERS: Readonly<Record<Role, RegExp>> = {
  manifest: /(?<="staleDays":\s*)\d+/,
  control: /(?<="areaKm2":\s*)[\d.]+/,
  basemap: /(?<="arcs":\s*\[\[\[)-?\d+(?=,-?\d+\],)/,
  places: /(?<="lon":\s*)[\d.]+/,
  histories: /(?<="assessment":\s*)null/,
  claims: /(?<="precisionKm":\s*)[\d.]+/,
  sources: /(?<="weak":\s*)(?:true|false)/,
};

/** A ring that is not closed, a place off the globe, a day of no calendar, or an address that leads nowhere good. */
const SPOILERS: Readonly<Record<Role, (text: string) => string>> = {
  manifest: (text) => text.replace(/(?<="bounds":\s*\[)[^\]]+/, '900,0,1,1'),
  control: withOpenRing,
  basemap: withOpenRing,
  places: (text) => text.replace(/(?<="lat":\s*)[\d.]+/, '95'),
  histories: (text) => text.replace(/(?<="since":\s*")\d{4}-\d\d/, '2024-13'),
  claims: (text) => text.replace(/(?<="lat":\s*)[\d.]+/, '95'),
  sources: (text) => text.replace(/(?<="url":\s*)"https:/, '"javascript:'),
};

function withOpenRing(text: string): string {
  const topology = JSON.parse(text) as TopologyFile;
  const [collection] = Object.values(topology.objects);
  const [geometry] = collection?.geometries ?? [];
  if (geometry) geometry.arcs = [[[0, 0, 0]]];
  return JSON.stringify(topology);
}

const body = (spoil: (text: string, role: Role) => string) => (route: Route, role: Role) => {
  const [text, spoilt] = [publishedText(role), spoil(publishedText(role), role)];
  if (spoilt === text) throw new Error(`${role} was not spoilt`);
  return route.fulfill({ contentType: 'application/json', body: spoilt });
};

/** Ways in which a file may fail. */
export const FAULTS: Readonly<Record<string, (route: Route, role: Role) => Promise<void>>> = {
  'does not come': (route) => route.abort(),
  'is not found': (route) => route.fulfill({ status: 404, body: 'not found' }),
  'breaks the server': (route) => route.fulfill({ status: 500, body: 'no' }),
  'is a page of HTML': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in</p>' }),
  'is cut off': body((text) => text.slice(0, text.length / 2)),
  'is empty': body(() => ''),
  'is of another type': body(() => '"a text"'),
  'has an infinite number': body((text, role) => text.replace(NUMBERS[role], '1e999')),
  'has a key __proto__': body((text) => text.replace('{', '{"__proto__":{"polluted":true},')),
  'is over 8 MB': body((text) => text + ' '.repeat(8_000_000)),
  'has a bad ring': body((text, role) => SPOILERS[role](text)),
};
