import { countEvidence, type EvidenceKind, isDated } from '#domain/evidence.ts';
import type { ActorId } from '#domain/ids.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectEvidence } from './selectEvidence.ts';

/** What the map of the day rests on, counted. */
export interface EvidenceSummary {
  readonly counts: ReadonlyMap<EvidenceKind, number>;
  /** Places with a source at least. */
  readonly sourced: number;
  /** Places with reports of their own. */
  readonly dated: number;
  /** Places on which the lens is silent. */
  readonly silent: number;
  /** Separate stretches of ground that the map draws for somebody. */
  readonly polygons: number;
  /** Holders reported, in no order. */
  readonly actors: ReadonlySet<ActorId>;
  /** Governorates from which there is no dated report, of those that have places; in the order of the file. */
  readonly unreported: readonly string[];
}

/** Counts what the day shown rests on; undefined before places, claims and sources. */
export const selectEvidenceSummary: (state: MapState) => EvidenceSummary | undefined = memoise(
  [selectEvidence, ({ places }) => places, ({ layer }) => layer] as const,
  (evidence, places, layer) => {
    if (evidence.length === 0) return undefined;
    const dated = evidence.filter(({ kind }) => isDated(kind));
    const reported = new Set(dated.map(({ place }) => place.governorate));
    const governorates = new Set([...places.values()].map(({ governorate }) => governorate));
    const held = layer?.grounds.filter(({ properties }) => properties.actor !== null) ?? [];
    return {
      counts: countEvidence(evidence),
      sourced: evidence.filter(({ kind }) => isDated(kind) || kind === 'sourced').length,
      dated: dated.length,
      silent: places.size - evidence.length,
      polygons: held.reduce((sum, { geometry }) => sum + geometry.coordinates.length, 0),
      actors: new Set(evidence.flatMap(({ kind, actor }) => (kind === 'general knowledge' ? [] : (actor ?? [])))),
      unreported: [...governorates].filter((governorate) => !reported.has(governorate)),
    };
  },
);
