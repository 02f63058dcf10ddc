import type { IsoDate } from '#domain/days.ts';
import type { Manifest } from '#domain/manifest.ts';
import type { MapState } from '#state/MapState.ts';
import type { Link } from './Link.ts';

/** How a page opens: what the address asks for where the map has it, else as its author has it. Tells what was dropped. */
export function openingState(manifest: Manifest, link: Link, state: MapState): Partial<MapState> {
  if (state.manifest) return { manifest };
  const lens = manifest.lenses.find(({ id }) => id === link.lens) ?? manifest.lenses[0];
  const isActorKnown = manifest.actors.some(({ id }) => id === state.measure?.actor);
  if (link.map !== null && link.map !== manifest.id) state.noticeDropped({ parameter: 'map', value: link.map });
  if (link.lens !== null && link.lens !== lens?.id) state.noticeDropped({ parameter: 'lens', value: link.lens });
  if (state.measure && !isActorKnown) state.noticeDropped({ parameter: 'measure', value: state.measure.actor });
  const isCorrectionKnown = manifest.corrections.some(({ id }) => id === state.correction);
  if (state.correction && !isCorrectionKnown) {
    state.noticeDropped({ parameter: 'correction', value: state.correction });
  }
  const { claimant } = state.ledgerFilter;
  if (claimant !== null && !manifest.claimants.some(({ id }) => id === claimant)) {
    state.setLedgerFilter({ claimant: null });
    state.noticeDropped({ parameter: 'claimant', value: claimant });
  }
  const isKnown = link.known === null || (manifest.known !== undefined && manifest.days.includes(link.known));
  if (link.known !== null && !isKnown) state.noticeDropped({ parameter: 'known', value: link.known });
  return {
    manifest,
    day: openingDay(manifest, link.time),
    ...(lens ? { lens: lens.id } : {}),
    ...(isKnown ? {} : { known: null }),
    ...(isActorKnown ? {} : { measure: null }),
    ...(isCorrectionKnown ? {} : { correction: null }),
  };
}

function openingDay({ days, openingDay: authors }: Manifest, time: Link['time']): IsoDate {
  if (time === 'earliest') return days[0] ?? authors;
  if (time === 'latest') return days.at(-1) ?? authors;
  return time ?? authors;
}
