import type { ReactNode } from 'react';
import type { Manifest } from '#domain/manifest.ts';
import { lazyPart } from '#ui/lazyPart.tsx';

interface MapAsTextProps {
  readonly manifest: Manifest;
  /** What is said of the day before the tables. */
  readonly children: ReactNode;
}

/** The day without the map: its text and its tables. The code comes when it is first opened. */
export const MapAsText = lazyPart<MapAsTextProps>(
  async () => (await import('./TablesPanel.tsx')).TablesPanel,
  'tables.region',
  'tables-awaited',
);
