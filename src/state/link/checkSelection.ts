import type { FileRole } from '#domain/manifest.ts';
import type { MapState } from '#state/MapState.ts';

/**
 * When a file has come: opens what was chosen before it, and drops, with a notice, what the address selected and the file
 * does not have.
 */
export function checkSelection(state: MapState, set: (part: Partial<MapState>) => void, role: FileRole): void {
  const { place, claim, measure, places, claims, awaitedAt, ledgerFilter } = state;
  if (role === 'places' && place && !places.has(place)) {
    set({ place: null });
    state.noticeDropped({ parameter: 'place', value: place });
  }
  if (role === 'places' && measure && !places.has(measure.from)) {
    set({ measure: null });
    state.noticeDropped({ parameter: 'measure', value: measure.from });
  }
  if (role === 'places' && ledgerFilter.at && !places.has(ledgerFilter.at)) {
    state.setLedgerFilter({ at: null });
    state.noticeDropped({ parameter: 'at', value: ledgerFilter.at });
  }
  if (role === 'claims' && claim && !claims.has(claim)) {
    set({ claim: null });
    state.noticeDropped({ parameter: 'claim', value: claim });
  }
  if (role === 'places' && awaitedAt) state.selectAt(awaitedAt);
}
