import { readHostMessage } from '#data/schemas/hostMessage.ts';
import type { MapStore } from '#state/MapState.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';

/** Tells the page round the frame which day is shown, and does what it asks; nothing where there is no such page. */
export function talkToHost(store: MapStore): void {
  const host = window.parent;
  if (host === window) return;
  let told = selectShownDay(store.getState());
  store.subscribe((state) => {
    const time = selectShownDay(state);
    if (time === told || time === null) return;
    told = time;
    // The host's origin is not known, and the day is no secret.
    host.postMessage({ type: 'tideline:time', time }, '*');
  });
  addEventListener('message', ({ source, data }) => {
    const message = source === host ? readHostMessage(data) : undefined;
    if (message?.time !== undefined) store.getState().setDay(message.time);
    if (message?.place !== undefined) store.getState().selectPlace(message.place);
  });
}
