import type { Topology } from 'topojson-specification';
import type { Manifest, PublishedAssessment } from '#domain/manifest.ts';
import type { MethodFacts } from '#domain/methodFacts.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import type { Source } from '#domain/source.ts';

/** What pages are written from: the files of `public/geo/<map>/`, read as the live page reads them, and the map's own documents. */
export interface PublishedMap {
  readonly manifest: Manifest;
  readonly claims: readonly PublishedClaim[];
  readonly places: readonly PublishedPlace[];
  readonly assessments: readonly PublishedAssessment[];
  readonly sources: readonly Source[];
  readonly control: Topology;
  readonly basemap: Topology;
  readonly facts: MethodFacts;
  /** The codebook, as Markdown. */
  readonly codebook: string;
}
