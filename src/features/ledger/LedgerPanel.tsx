import { EMPTY_LEDGER_FILTER } from '#domain/ledgerFilter.ts';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { selectLedger, selectLedgerClaims } from '#state/selectors/selectLedger.ts';
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
  const { say, day, number } = useWords();
  const file = useMapStore((state) => state.files.claims);
  const known = useMapStore(selectKnownDrawn);
  const { claims: all, later, undated } = useMapStore(selectLedgerClaims);
  const count = all.length;
  const { claims, counts } = useMapStore(selectLedger);
  const setView = useMapStore((state) => state.setView);
  const titleRef = useTitleFocus();
  const hasClaims = count + later + undated > 0 || file === 'ready';
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
          {known ? (
            <p className="ledger-known">
              {say('ledger.known', { known: day(known), later: number(later), undated: number(undated) })}
            </p>
          ) : null}
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
