import { EMPTY_LEDGER_FILTER } from '#domain/ledgerFilter.ts';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectLedger } from '#state/selectors/selectLedger.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useTitleFocus } from '#ui/useTitleFocus.ts';
import { LedgerAwaited } from './LedgerAwaited.tsx';
import { LedgerDownloads } from './LedgerDownloads.tsx';
import { LedgerFilters } from './LedgerFilters.tsx';
import { LedgerList } from './LedgerList.tsx';
import './LedgerPanel.css';

/** Every claim of the map: filters, a table that stays while its rows open notes, and the same as a file. */
export function LedgerPanel({ manifest }: { manifest: Manifest }) {
  const { say } = useWords();
  const file = useMapStore((state) => state.files.claims);
  const count = useMapStore((state) => state.claims.size);
  const { claims, counts } = useMapStore(selectLedger);
  const setView = useMapStore((state) => state.setView);
  const titleRef = useTitleFocus();
  const hasClaims = count > 0 || file === 'ready';
  return (
    <section className="ledger" id="ledger" aria-label={say('ledger.region')}>
      <div className="ledger-header">
        <h3 ref={titleRef} tabIndex={-1}>
          {say('ledger.title')}
        </h3>
        <p aria-live="polite">{hasClaims ? say('ledger.shown', { shown: claims.length, count }) : null}</p>
        {hasClaims ? <LedgerDownloads manifest={manifest} claims={claims} /> : null}
        <Button aria-label={say('tables.close')} onClick={() => setView('control')}>
          <Icon name="close" />
        </Button>
      </div>
      {hasClaims ? (
        <>
          <LedgerFilters counts={counts} />
          {claims.length > 0 ? <LedgerList claims={claims} /> : <NoClaims />}
        </>
      ) : (
        <LedgerAwaited file={file} />
      )}
    </section>
  );
}

/** Where the filter leaves nothing: the way back to everything. */
function NoClaims() {
  const { say } = useWords();
  const setFilter = useMapStore((state) => state.setLedgerFilter);
  return (
    <div className="ledger-answer">
      <p>{say('ledger.none')}</p>
      <Button look="solid" onClick={() => setFilter(EMPTY_LEDGER_FILTER)}>
        {say('ledger.clear')}
      </Button>
    </div>
  );
}
