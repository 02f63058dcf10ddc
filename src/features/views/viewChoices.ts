import type { MessageKey } from '#i18n/messages.ts';
import type { View } from '#state/link/views.ts';
import { useMapStore } from '#state/useMapStore.ts';

interface ViewChoice {
  readonly view: View;
  readonly name: MessageKey;
  /** Where there is little room; the name has it in itself. */
  readonly short?: MessageKey;
}

/** The views that the page offers, in their order. Where two accounts differ is reached through the lens, corrections through what they touch. */
export const VIEW_CHOICES: readonly ViewChoice[] = [
  { view: 'control', name: 'view.control' },
  { view: 'evidence', name: 'view.evidence' },
  { view: 'places', name: 'tables.region', short: 'view.text' },
  { view: 'claims', name: 'ledger.region', short: 'ledger.title' },
];

/** The choice that is made: whoever compares two accounts or reads the corrections looks at who controls what. */
export function useChosenView(): View {
  return useMapStore(({ view }) => (view === 'disagreement' || view === 'corrections' ? 'control' : view));
}
