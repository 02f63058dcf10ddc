import type { IsoDate } from '#domain/days.ts';
import { lensDays } from '#domain/lensDays.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectDrawnLens } from './selectDrawnLens.ts';
import { selectKnownAsked } from './selectKnownAsked.ts';

/** The days that can be drawn: an account that ended has no later ones, and nothing is known of a day before it. */
export const selectLayerDays: (state: MapState) => readonly IsoDate[] = memoise(
  [({ manifest }) => manifest, selectDrawnLens, selectKnownAsked] as const,
  (manifest, lens, known) =>
    manifest ? lensDays(manifest, lens).filter((date) => known === null || date <= known) : [],
);
