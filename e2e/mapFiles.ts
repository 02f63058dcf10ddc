import { readFileSync } from 'node:fs';

/** The files that the page loads, by their role. */
export const MAP_FILES = {
  manifest: 'map.json',
  control: 'control.topo.json',
  basemap: 'basemap.topo.json',
  places: 'places.json',
  histories: 'histories.json',
  claims: 'claims.json',
  sources: 'sources.json',
} as const;

export type Role = keyof typeof MAP_FILES;

export const ROLES = Object.keys(MAP_FILES) as Role[];

/** A file as it is published. */
export function publishedText(role: Role): string {
  return readFileSync(`public/geo/syria-2024/${MAP_FILES[role]}`, 'utf8');
}

/** Its address, whatever stands before and after it. */
export function addressOf(role: Role): string {
  return `**/${MAP_FILES[role]}*`;
}
