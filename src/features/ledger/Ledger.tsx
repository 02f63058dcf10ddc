import type { Manifest } from '#domain/manifest.ts';
import { lazyPart } from '#ui/lazyPart.tsx';

/** Every claim of the map in one table. The code comes when it is first opened. */
export const Ledger = lazyPart<{ readonly manifest: Manifest }>(
  async () => (await import('./LedgerPanel.tsx')).LedgerPanel,
  'ledger.region',
  'tables-awaited',
);
