import type { MapState } from '#state/MapState.ts';

/** The version that a frozen frame of this page would show; null where the data on the page are not kept. */
export function selectKeepableVersion({ manifest, version }: MapState): string | null {
  if (version || !manifest) return version;
  return manifest.versions.some((kept) => kept.version === manifest.dataVersion) ? manifest.dataVersion : null;
}
