import { EMPTY_LEDGER_FILTER } from '#domain/ledgerFilter.ts';
import { FIRST_LEDGER_SORT, type LedgerSort } from '#domain/ledgerSort.ts';
import type { Link } from '#state/link/Link.ts';
import type { MapState } from '#state/MapState.ts';

/**
 * What the address is to say: only what differs from the author's view.
 *
 * @param read - the address as the page was opened; its map and its unknown parameters are kept.
 */
export function linkOf(state: MapState, read: Link): Link {
  const { manifest, day, view, lens, known, place, claim, line, measure, locale, dark, camera } = state;
  if (!manifest) return read;
  const isAuthorsCamera =
    camera !== null &&
    camera.zoom === manifest.view.zoom &&
    camera.lat === manifest.view.lat &&
    camera.lon === manifest.view.lon;
  return {
    map: read.map === manifest.id ? read.map : null,
    version: state.version,
    time: day === manifest.openingDay ? null : day,
    view: view === 'control' ? null : view,
    lens: lens === manifest.lenses[0]?.id ? null : lens,
    known,
    place,
    claim,
    correction: view === 'corrections' ? state.correction : null,
    line,
    measure,
    ...(view === 'claims' ? state.ledgerFilter : EMPTY_LEDGER_FILTER),
    sort: view === 'claims' && !isFirstSort(state.ledgerSort) ? state.ledgerSort : null,
    lang: locale === 'en' ? null : locale,
    dark: dark === 'auto' ? null : dark,
    camera: isAuthorsCamera ? null : camera,
    unknown: read.unknown,
  };
}

function isFirstSort({ by, direction }: LedgerSort): boolean {
  return by === FIRST_LEDGER_SORT.by && direction === FIRST_LEDGER_SORT.direction;
}
