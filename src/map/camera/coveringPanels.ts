import { LABELS, NUMBERS } from '#map/layers/labelsChanged.ts';
import type { Box } from './freeRectangle.ts';

/** Panels that float over the map bear this attribute. */
const PANEL = '[data-covers-map]';
/** A panel that is open for a while has a value in it: the author's view gives way neither to it nor to what it holds. */
const LASTING_PANEL = '[data-covers-map=""]:not([data-covers-map]:not([data-covers-map=""]) *)';
/** What is small and does not move the camera, but lies where no name should, bears this one. */
const MARK = '[data-blocks-names]';

/** The panels over the map as they stand now, measured from its top left corner. */
export function coveringPanels(map: HTMLElement): Box[] {
  return boxesOf(map, document.querySelectorAll(PANEL));
}

/** Those that belong to the page as its author has it. */
export function lastingPanels(map: HTMLElement): Box[] {
  return boxesOf(map, document.querySelectorAll(LASTING_PANEL));
}

/** The small marks alone: what is selected does not stand under one either. */
export function smallMarks(map: HTMLElement): Box[] {
  return boxesOf(map, document.querySelectorAll(MARK));
}

/** The panels and the small marks that names must keep clear of. */
export function namePanels(): Element[] {
  return [...document.querySelectorAll(`${PANEL}, ${MARK}`)];
}

/** Where they stand now, measured from the map's top left corner. */
export function nameObstacles(map: HTMLElement): Box[] {
  return boxesOf(map, namePanels());
}

/** What is written on measured lines and on rings. */
export function labelsOnMap(map: HTMLElement): Box[] {
  return boxesOf(map, map.querySelectorAll(LABELS));
}

/** The numbers of the regions where accounts differ. */
export function numbersOnMap(map: HTMLElement): Box[] {
  return boxesOf(map, map.querySelectorAll(NUMBERS));
}

/**
 * Tells when a panel comes or goes: the code of some is fetched when they are opened.
 *
 * @returns what ends the watching.
 */
export function watchPanels(listener: () => void): () => void {
  let known = new Set(document.querySelectorAll(PANEL));
  const observer = new MutationObserver(() => {
    const now = new Set(document.querySelectorAll(PANEL));
    if (now.size === known.size && [...now].every((panel) => known.has(panel))) return;
    known = now;
    listener();
  });
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-covers-map'] });
  return () => observer.disconnect();
}

/** Settles when no panel is on its way in or out any more. */
export async function panelsAtRest(): Promise<void> {
  const panels = [...document.querySelectorAll(PANEL)];
  await Promise.allSettled(panels.flatMap((panel) => panel.getAnimations()).map((animation) => animation.finished));
}

function boxesOf(map: HTMLElement, elements: Iterable<Element>): Box[] {
  const origin = map.getBoundingClientRect();
  return [...elements]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => ({
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
    }));
}
