import type { Box } from './freeRectangle.ts';

/** Panels that float over the map bear this attribute. */
const PANEL = '[data-covers-map]';
/** What is small and does not move the camera, but lies where no name should, bears this one. */
const MARK = '[data-blocks-names]';

/** The panels over the map as they stand now, measured from its top left corner. */
export function coveringPanels(map: HTMLElement): Box[] {
  return boxesOf(map, document.querySelectorAll(PANEL));
}

/** The panels and the small marks that names must keep clear of. */
export function nameObstacles(map: HTMLElement): Box[] {
  return [...coveringPanels(map), ...boxesOf(map, document.querySelectorAll(MARK))];
}

/** The label of the measured distance, where one is drawn. */
export function measureLabels(map: HTMLElement): Box[] {
  return boxesOf(map, map.querySelectorAll('.measure-label'));
}

/** Settles when no panel is on its way in or out any more. */
export async function panelsAtRest(): Promise<void> {
  const panels = [...document.querySelectorAll(PANEL)];
  await Promise.allSettled(panels.flatMap((panel) => panel.getAnimations()).map((animation) => animation.finished));
}

function boxesOf(map: HTMLElement, elements: NodeListOf<Element>): Box[] {
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
