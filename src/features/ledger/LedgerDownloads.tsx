import { csvText } from '#domain/csvText.ts';
import type { Manifest } from '#domain/manifest.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { useMapStoreApi } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { downloadFile } from '#ui/downloadFile.ts';
import { ledgerColumns, ledgerFileName, ledgerJson } from './ledgerFile.ts';

interface LedgerDownloadsProps {
  readonly manifest: Manifest;
  /** Those that the filter leaves. */
  readonly claims: readonly PublishedClaim[];
}

/** What the filter leaves, as a file. */
export function LedgerDownloads({ manifest, claims }: LedgerDownloadsProps) {
  const { say } = useWords();
  const store = useMapStoreApi();
  const download = (type: 'csv' | 'json') => {
    const { ledgerFilter, places, sources } = store.getState();
    const known = selectKnownDrawn(store.getState());
    const source = { manifest, known, writtenOn: new Date().toISOString().slice(0, 10), places, sources };
    const name = ledgerFileName(source, type);
    if (type === 'csv') downloadFile(name, csvText(ledgerColumns(source), claims), 'text/csv');
    else downloadFile(name, ledgerJson(source, ledgerFilter, claims), 'application/json');
  };
  return (
    <div className="ledger-downloads">
      <Button aria-label={say('ledger.download', { type: 'CSV' })} onClick={() => download('csv')}>
        CSV
      </Button>
      <Button aria-label={say('ledger.download', { type: 'JSON' })} onClick={() => download('json')}>
        JSON
      </Button>
    </div>
  );
}
